import type { MarkedToken, Token, Tokens } from 'marked';
import { markdownTokens } from './markdown-tokens.ts';

/** The mark of a list's item and the box of a task after it, where both may stand. */
const BOX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[(?=[ xX]\][ \t])/gm;

/** The tasks among a note's tokens, in the order of the text. */
export function tasksOf(tokens: readonly Token[]): Tokens.ListItem[] {
  return tokens.flatMap((one) => {
    const token = one as MarkedToken;
    if (token.type === 'list') {
      return token.items.flatMap((item) => [...(item.task ? [item] : []), ...tasksOf(item.tokens)]);
    }
    return token.type === 'blockquote' ? tasksOf(token.tokens) : [];
  });
}

/**
 * A note's text with one of its tasks ticked, or not any more; null where there is no such task, or it is so already.
 * What stands in code looks like a task and is none: whatever was changed is read again, and only that task may differ.
 */
export function ticked(text: string, task: number, done: boolean): string | null {
  const before = statesOf(text);
  if (before[task] !== !done) return null;
  const wanted = before.map((state, at) => (at === task ? done : state)).join();
  const boxes = [...text.matchAll(BOX)].map(({ 0: mark, index }) => index + mark.length);
  // Most likely they are the tasks one by one.
  const likely = boxes.splice(task, 1);
  for (const at of [...likely, ...boxes]) {
    const changed = `${text.slice(0, at)}${done ? 'x' : ' '}${text.slice(at + 1)}`;
    if (statesOf(changed).join() === wanted) return changed;
  }
  return null;
}

const statesOf = (text: string): boolean[] => tasksOf(markdownTokens(text)).map(({ checked }) => checked === true);
