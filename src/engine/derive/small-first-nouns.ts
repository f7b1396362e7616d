/** Names that begin with what they are, which Romance languages write without its capital: "la rue de Rivoli". */
import { wordList } from '../vocabulary/word-list.ts';
import type { Form } from './derived-name.ts';

const NOUNS: ReadonlySet<string> = wordList(`
aéroport aeroporto aeropuerto avenida avenue barrio basilica basilique basílica boulevard calle castello castillo catedral
cathédrale château chiesa collège corso duomo église estación estadio gare hôpital hôtel iglesia île isla isola lac lago
largo lycée mairie ministère ministerio ministero mont monte musée museo museu ospedale palacio palais palazzo parc parco
parque paseo piazza piazzale place plage playa plaza policlinico pont ponte porta porte prefettura préfecture procura
puente puerta quai questura río rue sierra square stade stadio stazione teatro théâtre torre tour tribunal tribunale
universidad università université viale villa`);

/** The race is none of the tours of the country, and what is "of" something is English. */
const NONE = /^(?:Tour d[eu]|\S+ of )/;

/** The name with its first word in small letters; none where nothing after it has a capital. */
export function* smallFirstNoun(name: string): Generator<Form> {
  const space = name.indexOf(' ');
  const small = name.slice(0, Math.max(0, space)).toLowerCase();
  if (!NOUNS.has(small) || !/^\p{Lu}/u.test(name) || !/\p{Lu}/u.test(name.slice(space)) || NONE.test(name)) return;
  yield { text: small + name.slice(space), sureness: 0.9 };
}
