/** Where sentences begin. */
import type { Language } from './languages/language.ts';
import type { Reader } from './reader.ts';
import { isCapital, isWordly, plainWord, wordStart } from './words.ts';

const OPENERS = new Set(['“', '"', '‘', "'", '(', '[', '«', '„', '¿', '¡', '`', '*', '•', '—', '–']);
const DASHES = new Set(['-', '–', '—']);
const ENDERS = new Set(['.', '!', '?', ':', ';', '…', '|', '\n', '\u2028', '\u2029']);

/** Where a report is from, until the dash after it: "MANILA — ", "KYIV, May 5 (Reuters) - ". */
const DATELINE = /^\p{Lu}{3}[\p{Lu} .'’-]*(?:, [\p{L}\d., ]+)?(?: \([^()]+\))? [-–—] $/u;

/** UTF-16 units of the longest of them. */
const LONGEST_DATELINE = 80;

/** Whether a sentence, a quotation or a line begins at `start`, so that a capital there says nothing. */
export function beginsSentence({ text, language }: Pick<Reader, 'text' | 'language'>, start: number): boolean {
  let at = start - 1;
  if (at > 0 && text.charCodeAt(at) === 0x20) at--;
  // Most names stand after another word.
  if (at >= 0 && isWordly(text, at)) return false;
  let opened = false;
  for (; at >= 0; at--) {
    const character = text[at] as string;
    if (OPENERS.has(character)) opened = true;
    else if (character !== ' ') break;
  }
  if (at < 0) return true;
  const character = text[at] as string;
  if (character !== '.') return ENDERS.has(character) || (opened && character === ',');
  return !isAbbreviation(text, at, language);
}

/** Whether what stands right before `start` is where a report is from, so that its first word is one of a sentence. */
export function followsDateline(text: string, start: number): boolean {
  if (!DASHES.has(text[start - 2] ?? '')) return false;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_DATELINE);
  return DATELINE.test(text.slice(from, start));
}

/** Whether the full stop at `at` ends an initial or a title rather than a sentence. */
function isAbbreviation(text: string, at: number, { titles }: Language): boolean {
  const start = wordStart(text, at);
  // "Gov." and not "to the governor.", "with her."
  return at - start === 1 || (isCapital(text, start) && titles.has(plainWord(text, start, at)));
}
