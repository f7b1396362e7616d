/**
 * What a company goes by that is nobody's alone: "Dow" of "Dow Chemical Co", "Rolls" of "Rolls-Royce plc". The same may
 * be a town, somebody or a word, so it is the company's only where the document says what the company does.
 */
import { isCountry, isDemonym } from '../derive/demonyms.ts';
import { hasLegalForm, withoutLegalForms } from '../derive/legal-forms.ts';
import { otherFirstNames } from '../derive/nicknames.ts';
import { DIRECTIONS } from '../vocabulary/head-words.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { SEATS } from '../vocabulary/seats.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { actsAsName } from './acts-as-name.ts';
import { isIndex } from './other-uses.ts';
import type { OwnName } from './own-name.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';
import { followsOneOf, isCapital, previousWord, wordAfter } from './words.ts';

/** What says at the end of a name that it is a company's, and no party's, newspaper's or university's. */
const TRADES = wordList(`
airlines airways bancorp banks brands chemical chemicals electric electronics energy financial foods insurance
laboratories lines mills mining motor motors oil paper petroleum pharmaceuticals plastics realty resources
semiconductor steel stores technologies technology telecom textile textiles tobacco trading`);

/** Its first word, initials left out, and the first half of that; none where neither a legal form nor its trade is said. */
export function companyNames(name: string, isCompany = hasLegalForm(name)): OwnName[] {
  const all = withoutLegalForms(name.replace(/^The /, '')).split(' ');
  if (!isCompany && !TRADES.has((all.at(-1) ?? '').toLowerCase())) return [];
  const words = all.slice(all.findIndex((word) => !/^(?:\p{Lu}\.)+$/u.test(word)));
  const first = (words[0] ?? '').replace(/,$/, '');
  const half = /^(\p{Lu}\p{Ll}{3,})-\p{Lu}/u.exec(first)?.[1];
  const whole = all.length > 1 ? [first] : [];
  return [...whole, ...(half === undefined ? [] : [half])]
    .filter(mayStandAlone)
    .map((text) => ({ text, rule: 'short form', sureness: 0.6, mustAct: true }));
}

function mayStandAlone(word: string): boolean {
  const small = word.toLowerCase();
  return (
    word.length > 2 &&
    /^\p{Lu}[^.]*$/u.test(word) &&
    !isWord(small) &&
    !SEATS.has(small) &&
    !DIRECTIONS.has(small) &&
    !isDemonym(small) &&
    !isCountry(word) &&
    otherFirstNames(word).length === 0
  );
}

/**
 * What stands around such a name: that a company does something (`acts`), that it is another's in this document (`other`)
 * or here (`part`), or nothing.
 */
export type Evidence = 'acts' | 'other' | 'part' | 'none';

const WITHIN = wordList('in near across throughout outside inside');

/** What companies do besides what all do. */
const TRADES_DO = wordList(`
added bought cited claimed earned expects makes owns plans posted produced produces reported sells sold spokesman
spokeswoman`);

/** What one has in a company: "a stake in Dow". */
const HELD = /(?:stakes?|interests?|shares?|stocks?|holdings?|positions?|confidence|pct|percent|invest\p{L}*) in $/u;

/** UTF-16 units of the longest of these. */
const LONGEST_HELD = 24;

export function evidenceOf(reader: Reader, start: number, end: number, surface: Surface): Evidence {
  const { text, language } = reader;
  if (text.startsWith('-based', end)) return 'other';
  // "President Kraft" is somebody, "industry leader Kraft" anyone.
  if (followsOneOf(text, start, language.titles)) return isCapital(text, previousWord(text, start)) ? 'other' : 'part';
  if ((text[end] === '-' && isCapital(text, end + 1)) || isIndex(reader, start, end)) return 'part';
  const isWithin = followsOneOf(text, start, WITHIN);
  if (isWithin && !HELD.test(text.slice(Math.max(0, start - LONGEST_HELD), start))) return 'other';
  const acts = TRADES_DO.has(wordAfter(text, end)?.word ?? '') || actsAsName(reader, end, surface, 'organisation');
  return acts ? 'acts' : 'none';
}
