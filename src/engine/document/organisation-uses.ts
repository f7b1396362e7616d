/** Uses of an organisation's name in which it is not meant: somebody, a wood, an index, an adjective. */
import { countryOf } from '../derive/country-of.ts';
import { withoutLegalForms } from '../derive/legal-forms.ts';
import { withoutPossessive } from '../text/possessive.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { hasArticle } from './bare-heads.ts';
import type { Naming } from './judged-mention.ts';
import type { Language } from './languages/language.ts';
import type { Name } from './naming.ts';
import type { OtherUse } from './other-use.ts';
import { followsOneOf, isLastOfItsWords, nextWord, plainWord, previousWord, wordAfter, wordEnd } from './words.ts';

/** Before a name, these say that it is somebody's; others stand before companies, too: "Miss Dior", "Dr. Martens". */
const HONORIFICS = wordList('mayor mr mrs ms');

/** Whether what an organisation is called is somebody's surname: "Mr. Ford" after "Ford Motor Company". */
export const isSomebody: OtherUse = ({ text }, start) => followsOneOf(text, start, HONORIFICS);

/** What is wild after its own name: "the Amazon rainforest". */
const WILD = wordList('basin desert forest jungle rainforest river valley');

/** Woods and rivers that companies are called after, which have no article themselves. */
const CALLED_AFTER = new Set(['Amazon', 'Congo', 'Danube', 'Ganges', 'Nile', 'Rhine', 'Sahara', 'Thames', 'Volga']);

/**
 * Whether a wood or a river is meant that has an organisation's name: "the Amazon rainforest"; also "the Amazon" and
 * "Brazil’s Amazon" where no noun follows ("the Amazon plant").
 */
export const isWild: OtherUse = ({ text, language }, start, end) => {
  const { word = '' } = wordAfter(text, end) ?? {};
  const from = previousWord(text, start);
  if (from < 0) return false;
  const isPlace =
    hasArticle(text, start) ||
    language.directions.has(plainWord(text, from, start - 1)) ||
    countryOf(withoutPossessive(text.slice(from, start - 1))) !== undefined;
  if (!isPlace || WILD.has(word)) return isPlace;
  if (!CALLED_AFTER.has(text.slice(start, end)) || text[end] === '-') return false;
  return isLastOfItsWords(text, end, language) || language.indexMoves?.has(word) === true || /[^aeu]ed$/.test(word);
};

/** A company's name without what makes it one is less sure than this. */
const SHORTENED = 0.8;

/** The short name of a company alone; "the Senate has passed", "the Democrats are" are of none. */
export const mayBeIndex = ({ kind, namings, isNational, surface: { several, text } }: Name): boolean =>
  kind === 'organisation' && !several && !isNational && namings.every((one) => isCompanyAs(text, one));

/** Whether one word is what is left of a company's name, be it derived or given as an alias. */
const isCompanyAs = (text: string, { rule, of, sureness }: Naming): boolean =>
  of.startsWith(`${text} `) && (rule === 'variant' ? sureness <= SHORTENED : withoutLegalForms(of) === text);

/** Whether it is that of an index: "the Dow rose", of Dow Inc.; "the Dow plants" are the company's. */
export const isIndex: OtherUse = ({ text, language }, start, end) =>
  hasArticle(text, start) &&
  (isLastOfItsWords(text, end, language) || language.indexMoves?.has(wordAfter(text, end)?.word ?? '') === true);

/** The adjective of a country, as a short name of an organisation or the like. */
export const mayBeAdjective = ({ kind, of, surface }: Name, language: Language): boolean =>
  surface.text !== of &&
  kind !== undefined &&
  kind !== 'place' &&
  kind !== 'person' &&
  kind !== 'concept' &&
  language.isAdjective(surface.small);

/**
 * Whether it is only the adjective: what it names follows ("the Afghan team" of the Afghan Girls Robotics Team), or it
 * names nothing.
 */
export const isAdjective: OtherUse = ({ text }, _, end, { of }) => {
  const from = nextWord(text, end);
  if (from < 0) return true;
  return !of
    .toLowerCase()
    .split(' ')
    .includes(plainWord(text, from, wordEnd(text, from)));
};

/** A German adjective that is a party's short name as a noun: "Grünen" of "Die Grünen". */
export const mayBeDeclined = ({ kind, surface: { several, isWord, small } }: Name, { capitals }: Language): boolean =>
  capitals === 'nouns' && kind === 'organisation' && !several && isWord && small.endsWith('en');

/** What stands before one that is no party: "im Grünen". */
const NEUTER = wordList('am aufs das im ins vom zum');

/** Whether it is declined as no party's members are. */
export const isDeclined: OtherUse = ({ text }, start) => followsOneOf(text, start, NEUTER);
