/** Two surnames that a hyphen joins: "the Biden-Putin summit". Others are one name, of somebody who has both. */
import { wordList } from '../vocabulary/word-list.ts';
import type { JudgedMention, Rule } from './judged-mention.ts';
import { wordAfter } from './words.ts';

/** What two people have together. */
const TOGETHER = wordList(`
accord agreement alliance battle call clash conference contest dispute duel encounter face-off feud fight interview match
matchup meeting meetings pact race relationship rivalry showdown summit talks ticket`);

/** Whether a surname is the second of such two, after `before`. */
export const isSecondOfTwo = (
  text: string,
  { start, end }: { start: number; end: number },
  rule: Rule,
  before: JudgedMention | undefined,
): boolean =>
  rule === 'surname' &&
  text[start - 1] === '-' &&
  before?.end === start - 1 &&
  before.reason.rule === 'surname' &&
  TOGETHER.has(wordAfter(text, end)?.word ?? '');
