/** The short way past mentions that no rule concerns: most stand between small letters. */
import { PARTICLES } from './particles.ts';

const SPACE = 0x20;

/** What may end a mention so that nothing after it matters. */
const ENDS = new Set([...'.,;:!?)\n"”’\''].map((one) => one.charCodeAt(0)));

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/**
 * Whether a stretch stands in the middle of a sentence, after a small word that is no particle, and no capital, number
 * or compound goes on from it: then it is no part of a longer name, and its own capital is its own.
 */
export function standsPlainly(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE || !goesOnPlainly(text, end)) return false;
  let from = start - 1;
  const least = Math.max(0, start - 20);
  while (from > least && isSmall(text.charCodeAt(from - 1))) from--;
  if (from === start - 1 || text.charCodeAt(from - 1) !== SPACE) return false;
  return start - from > 6 || !PARTICLES.has(text.slice(from, start - 1));
}

function goesOnPlainly(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after !== SPACE) return end === text.length || ENDS.has(after);
  // "US dollars", "US cents": looked at closely.
  const next = text[end + 1];
  return next !== 'd' && next !== 'c' && isSmall(text.charCodeAt(end + 1));
}
