/** The short way past mentions that no rule concerns: most stand between small letters. */
import type { Reader } from './reader.ts';
import { hashOf, mayHave } from './small-words.ts';
import { isSmall } from './words.ts';

const SPACE = 0x20;

/** What may end a mention so that nothing after it matters. */
const ENDS = new Set([...'.,;:!?)\n"”’\''].map((one) => one.charCodeAt(0)));

/** UTF-16 units of the longest word looked at. */
const LONGEST = 20;

/**
 * Whether a stretch stands in the middle of a sentence, after a small word that is no particle, and no capital, number
 * or compound goes on from it: then it is no part of a longer name, and its own capital is its own.
 */
export function standsPlainly({ text, language }: Reader, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE || !goesOnPlainly(text, end)) return false;
  let from = start - 1;
  let hash = 0;
  for (const least = Math.max(0, start - LONGEST); from > least; from--) {
    const unit = text.charCodeAt(from - 1);
    if (!isSmall(unit)) break;
    hash = hashOf(hash, unit);
  }
  return from < start - 1 && text.charCodeAt(from - 1) === SPACE && !mayHave(language.particleHashes, hash);
}

function goesOnPlainly(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after !== SPACE) return end === text.length || ENDS.has(after);
  // "US dollars", "US cents": looked at closely.
  const next = text.charCodeAt(end + 1);
  return next !== 0x64 && next !== 0x63 && isSmall(next);
}
