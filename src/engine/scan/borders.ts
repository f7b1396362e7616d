/** Which token borders a mention may begin and end at. */

import { ACCENT, APOSTROPHE, fold, HANGUL, IGNORED, PUNCTUATION, SPACE, typeOf, WORD } from '../text/characters.ts';
import { characterBefore, typeAt } from '../text/surrogates.ts';
import { skipIgnored, startsWord, tokenEnd } from '../text/tokens.ts';

/** Articles and prepositions that lose their vowel before a name: l’Italie, dell'Italia, qu'Angela. */
const ELISIONS = new Set(
  'd l all coll dall dell nell sull bell quell quest un nessun qu lorsqu puisqu quoiqu'.split(' '),
);

/** The only single letter that is an elision as a capital too: O'Brien, D'Amato, N'Golo are names. */
const CAPITAL_ELISION = /^(?:L|\p{Lu}.+)$/u;

/** What English joins to a name by an apostrophe; what it joins by “n’t” is no name: don’t, won’t. */
const CONTRACTIONS = new Set(['s', 'll', 're', 've', 'd', 'm']);

/**
 * Turkish case endings, folded (Türkiye'nin, Ankara'dan). Those of one letter are left out, and none of these is a
 * syllable of pinyin, so that Xi'an and Yan'an keep their apostrophe.
 */
const TURKISH_ENDINGS = new Set(
  (
    'in un nin nun yi yu ni nu ya ye na ne da de ta te nda nde dan den tan ten ndan nden daki deki taki teki ndaki ' +
    'ndeki la le yla yle li lu lik luk ca ce'
  ).split(' '),
);

/** The longest of all endings and elisions above; longer words are none. */
const LONGEST = 7;

/** Where the character before `pos` starts, accents and ignored ones left out; -1 at the text's start. */
function keptBefore(text: string, pos: number): number {
  let at = characterBefore(text, pos);
  while (at >= 0 && (typeAt(text, at) === IGNORED || typeAt(text, at) === ACCENT)) at = characterBefore(text, at);
  return at;
}

const isApostrophe = (text: string, pos: number): boolean => fold(text.charCodeAt(pos)) === APOSTROPHE;

/** A few letters of one word, folded. */
function foldedWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const type = typeOf(unit);
    if (type !== IGNORED && type !== ACCENT) folded += String.fromCharCode(fold(unit));
  }
  return folded;
}

/** Whether a mention may begin at `start`, where a token of this kind begins. */
export function mayBegin(text: string, start: number, kind: number): boolean {
  // Nearly always it follows a space.
  if (start === 0 || typeOf(text.charCodeAt(start - 1)) === SPACE) return true;
  const before = keptBefore(text, start);
  if (before < 0) return true;
  const type = typeAt(text, before);
  if (kind === HANGUL) return type !== HANGUL;
  if (kind === PUNCTUATION) return !startsWord(type);
  if (kind !== WORD || !isApostrophe(text, before)) return true;
  return mayFollowApostrophe(text, before);
}

/** Whether what stands before the apostrophe is no word, or one that elides before a name. */
function mayFollowApostrophe(text: string, apostrophe: number): boolean {
  let from = apostrophe;
  for (let letters = 0; letters <= LONGEST; letters++) {
    const at = keptBefore(text, from);
    if (at < 0 || !startsWord(typeAt(text, at))) break;
    from = at;
  }
  if (from === apostrophe) return true;
  const prefix = text.slice(from, apostrophe);
  return ELISIONS.has(foldedWord(prefix)) && (!/^\p{Lu}/u.test(prefix) || CAPITAL_ELISION.test(prefix));
}

/** Whether a mention may end at `end`, where a token of this kind ends. */
export function mayEnd(text: string, end: number, kind: number): boolean {
  if (end >= text.length || typeOf(text.charCodeAt(end)) === SPACE) return true;
  const after = skipIgnored(text, end);
  if (after >= text.length) return true;
  if (kind === PUNCTUATION) return !startsWord(typeAt(text, after));
  return kind !== WORD || !isApostrophe(text, after) || mayPrecedeApostrophe(text, after);
}

/** Whether what follows the apostrophe is no word, or one that is joined to names. */
function mayPrecedeApostrophe(text: string, apostrophe: number): boolean {
  const from = skipIgnored(text, tokenEnd(text, apostrophe, 1));
  if (from >= text.length || !startsWord(typeAt(text, from))) return true;
  const ending = text.slice(from, tokenEnd(text, from, LONGEST));
  // Nearly always it is a possessive.
  if (ending === 's') return true;
  const folded = foldedWord(ending);
  return CONTRACTIONS.has(folded) || (TURKISH_ENDINGS.has(folded) && !/\p{Lu}/u.test(ending));
}
