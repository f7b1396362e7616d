/** Names whose last word says what it is, as the news writes them without its capital: "the Paris agreement". */
import type { Kind } from '../../entity.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { isDemonym } from './demonyms.ts';
import type { Form } from './derived-name.ts';

const NOUNS: ReadonlySet<string> = wordList(`
accord accords act agreement agreements airport archipelago army award awards basin bridge campaign canal championship
championships commission committee conference convention council court crisis cup deal declaration delta desert desk district
election elections embassy empire festival force foundation front fund games gulf heights initiative island islands law league
memorandum mission mountains movement navy ocean parliament party peninsula plan plateau police prize project protocol province
referendum region river scandal sea strait straits strip summit treaty tribunal university valley war wars`);

/** Nouns before which a word stays a name in mid-sentence: "the Labour party", "a Black sea port". */
const AFTER_WORDS: ReadonlySet<string> = wordList('ocean party sea strait straits');

/** A brand that has a capital within, or had one before an index gave it another: "YouTube", "IPod". */
const BRAND = /^(?:\p{L}*\p{Ll}\p{Lu}|[IE]\p{Lu}\p{Ll})/u;

/** The name with a last word in small letters, where that is usual; "state" in names of places alone. */
export function* smallNouns(name: string, kind: Kind | undefined): Generator<Form> {
  const [first = '', ...others] = name.split(' ');
  const word = others.at(-1) ?? '';
  const last = word.toLowerCase();
  if (last === word || !(others.length === 1 ? isUsual(first, word, kind) : NOUNS.has(last))) return;
  yield { text: `${name.slice(0, -last.length)}${last}`, sureness: 0.85 };
  const both = SUBJECT.exec(name)?.[0];
  if (both !== undefined) yield { text: name.slice(0, -both.length) + both.toLowerCase(), sureness: 0.85 };
}

/** What such a thing is about, which loses its capital as well: "Cannes film festival", "Nobel peace prize". */
const SUBJECT =
  / (?:Book|Climate|Film|Music|Nuclear|Peace|Security|Trade) (?:Accord|Agreement|Award|Conference|Deal|Festival|Prize|Summit|Treaty)$/;

function isUsual(first: string, word: string, kind: Kind | undefined): boolean {
  const last = word.toLowerCase();
  // The products of a brand are written as their makers please: "iPod nano".
  if (BRAND.test(first)) return /^\p{Lu}\p{Ll}{2,}$/u.test(word);
  const isNoun = NOUNS.has(last) || (kind === 'place' && last === 'state' && !isDemonym(first));
  return AFTER_WORDS.has(last) || (isNoun && !isWord(first.toLowerCase()));
}
