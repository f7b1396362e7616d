/** Institutions whose adjectives Romance languages write with a capital or without: "Partito democratico". */
import { wordList } from '../vocabulary/word-list.ts';
import { isCountry } from './demonyms.ts';
import type { Form } from './derived-name.ts';

const NOUNS: ReadonlySet<string> = wordList(`
alianza alleanza alliance banca banque cámara camera chambre comisión commission commissione congreso congrès congresso conseil
consejo consiglio corte cour mouvement movimento movimiento parlamento parlement parti partido partito senado sénat senato
tribunal tribunale unión union unione`);

const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:[ceiv][ao]|[aeo]m[ao]|ar[ei]o?|aria|ale?|ar|an[ao]|ese|ista|ien|enne|ique|iste)$/u;

/** The name with its adjectives in small letters; none where anything else follows its first word. */
export function* smallAdjectives(name: string): Generator<Form> {
  const [noun = '', ...others] = name.split(' ');
  if (!NOUNS.has(noun.toLowerCase()) || others.length === 0) return;
  if (!others.every((word) => ADJECTIVE.test(word) && !isCountry(word))) return;
  yield { text: [noun, ...others.map((word) => word.toLowerCase())].join(' '), sureness: 0.85 };
}
