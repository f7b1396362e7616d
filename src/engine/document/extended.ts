/** Words after a name that say no more than what it is: they belong to the mention. */
import type { Kind } from '../../entity.ts';
import { UNCOUNTED } from '../derive/legal-forms.ts';
import type { Language } from './languages/language.ts';
import { isCapital, nextWord, plainWord, wordEnd } from './words.ts';

/** How a form ends: with its full stop where it is an abbreviation, and before no other letter. */
const END = String.raw`(?:(?<=\b(?:Co|Corp|Inc|LLC|Ltd|plc|Plc|PLC)|\.\p{L})\.)?(?!\.?[\p{L}\d-])`;

/** "Slate Magazine", "AirTanker Ltd.", whatever its capitals. */
const EXTENSION = new RegExp(` (?:Magazine|Newspaper|Co|Corp|Corporation|Inc|Limited|LLC|Ltd|PLC)${END}`, 'iuy');

/** What makes a longer name of it: "Internet Corporation for Assigned Names". */
const GOES_ON = / Corporation for \p{Lu}/uy;

/** "Volkswagen AG", "Alibaba Group Holding Limited", "Carlyle Group LP", "Merck & Co.", "Meta Platforms, Inc.". */
const LEGAL_FORM = new RegExp(
  String.raw`(?:(?: Group| Motor)?(?: Holdings?)? (?:${UNCOUNTED}|AB|Bhd|Corporation|Corp|Co|S\.A\.S|SAS|SA|SPA)` +
    String.raw`| (?:Group|Holdings) L\.?P| & Co|, (?:Inc|LLC|Ltd))${END}`,
  'uy',
);

/** Those that are also something else before a name or a noun: "sued Google AG Barr", "Apple SE phones". */
const ENDS_AMBIGUOUSLY = / (?:AB|AG|LP|SAS|SA|SE|SPA)$/;

/** Where a mention ends with such words after it, the full stop of an abbreviation included. */
export function extendedEnd(text: string, end: number, kind: Kind | undefined, language: Language): number {
  if (kind === 'place' || kind === 'person') return end;
  let to = end;
  for (let next = endOfForm(text, to, kind, language); next > to; next = endOfForm(text, to, kind, language)) to = next;
  return to;
}

/** Where one such word ends after `end`; `end` where there is none. */
function endOfForm(text: string, end: number, kind: Kind | undefined, language: Language): number {
  const to = kind === 'organisation' ? endOf(LEGAL_FORM, text, end) : end;
  if (to > end) return ENDS_AMBIGUOUSLY.test(text.slice(end, to)) && qualifies(text, to, language) ? end : to;
  const mayExtend = isCapital(text, end + 1) && endOf(GOES_ON, text, end) === end;
  return mayExtend ? endOf(EXTENSION, text, end) : end;
}

/** Where a match at `from` ends; `from` where there is none. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Whether a word ends at `end` before one that it may belong to, and that no company does or has. */
function qualifies(text: string, end: number, { functionWords, acting }: Language): boolean {
  const from = nextWord(text, end);
  if (from < 0) return false;
  const word = plainWord(text, from, wordEnd(text, from));
  return !functionWords.has(word) && acting?.did.has(word) !== true && acting?.attached.has(word) !== true;
}
