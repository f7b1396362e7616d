import { SPANISH_CLUBS } from '../../vocabulary/club-names.ts';
import { wordList } from '../../vocabulary/word-list.ts';
import { type Language, UNREAD } from './language.ts';

const FUNCTION_WORDS = wordList(`
a además ahí ahora al algo alguien algunos allá allí ambos ante antes apenas aquel aquella aquí así asimismo aun aún
aunque ayer bajo bien cada casi cerca como cómo con conforme contra cual cuál cuales cualquier cuando cuándo cuanto de
debajo del delante dentro desde después detrás donde dónde durante e el él ella ellas ello ellos en encima entonces
entre era es esa esas ese eso esos esta está están estas este esto estos excepto finalmente frente fue fuera gracias
ha hacia han hasta hay hoy igual inclusive incluso jamás junto la las le lejos les lo los luego mañana mas más me
mediante menos mi mientras mis mucho muchos muy nada nadie ni ningún ninguna no nos nosotros nuestra nuestro nunca o
otra otro otros para pero poco por porque pronto pues que qué quien quién quienes quizá quizás se según ser si sí sido
siempre sin sino sobre solo sólo son su sus tal también tampoco tan tanto toda todas todavía todo todos tras tu tú u
un una unas uno unos usted varios vez y ya yo`);

/** What stands after who says or does something, and before them where it begins a sentence. */
const DOES = wordList(`
dijo dice afirmó afirma declaró añadió escribió explicó anunció aseguró acusa advierte
critica defiende exige insiste niega pide propone recuerda responde`);

export const SPANISH: Language = {
  ...UNREAD,
  capitals: 'names',
  tag: 'es',
  functionWords: FUNCTION_WORDS,
  locatives: wordList('en a desde hacia hasta por cerca entre'),
  inside: wordList('en cerca'),
  titles: wordList(`
abogado abogada alcalde alcaldesa almirante arzobispo barón baronesa canciller capitán cardenal comandante comisario
comisaria conde condesa coronel delegado diputada diputado director directora don doña dr dra duque duquesa embajador
embajadora emperador fiscal general gobernador gobernadora infanta inspector jefa jefe juez jueza lord magistrado
ministra ministro monseñor obispo padre papa portavoz premier presidenta presidente príncipe princesa prof profesor
profesora reina rey secretaria secretario senador senadora señor señora sir sr sra sultán teniente vicepresidenta
vicepresidente`),
  calendar: wordList(`
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
octubre noviembre diciembre`),
  heads: wordList(`
academia aeropuerto agencia asamblea asociación avenida ayuntamiento banco bolsa calle cámara centro ciudad club comisión
comité compañía congreso consejo corte ejército escuela estación estadio estado federación festival fondo fundación
gobierno grupo hospital iglesia instituto liga ministerio movimiento museo palacio parlamento parque partido plaza premio
puente puerto república senado sindicato sociedad teatro torre tratado tribunal unión universidad`),
  calledAfter: new Set(['golfo', ...SPANISH_CLUBS.map((one) => one.toLowerCase())]),
  calledAfterCountry: wordList('ciudad'),
  directions: wordList('norte sur este oeste san santa santo nuevo nueva monte alto alta'),
  oneOfMany: wordList('un una mi tu su nuestro nuestra'),
  firstNoun: {
    nouns: wordList(`
agencia asamblea audiencia autoridad banco cámara comisión comité confederación congreso consejo corte federación fundación
instituto liga ministerio organización parlamento tribunal unión universidad`),
    article: /(?<!\p{L})(?:el|l[ao]s?|al|del) $/iu,
    another:
      /^(?:del?|para|suprem[ao]|(?!(?:apli|comuni|criti|expli|indi|modifi|publi|ratifi|repli)ca$|crea$|gana$|plantea$)\p{L}*(?:al|ic[ao]|an[ao]|e[ao]|ari[ao]|iv[ao]|ense|ol[ao]?))$/u,
  },
  memorials: {
    street: /(?<!\p{L})(?:calle|avenida|paseo) $/iu,
    other: /(?<!\p{L})(?:colegio|fundación) $/iu,
  },
  homes: ['Spain'],
  cues: {
    settled: wordList(
      'ciudad estado república provincia capital pueblo región gobierno norte sur este oeste habitantes',
    ),
    of: wordList('de del'),
    does: DOES,
    owned: wordList('sa sl'),
  },
  hasSmallNames: true,
  maySayBefore: (word) => DOES.has(word) || /(?:ando|iendo|ado|ido|mente|[aei]rá)$/.test(word),
  twoSurnames: true,
};
