import { LOCATIVES } from './function-words.ts';
import type { JudgedMention } from './judged-mention.ts';
import { followsOneOf } from './words.ts';

/**
 * Names in full and the document's own in one order. Of two that overlap the longer one stays. Of equal ones it is the
 * name in full, unless the document has given the word to somebody as a surname, and no place is spoken of.
 */
export function merged(text: string, named: readonly JudgedMention[], own: readonly JudgedMention[]): JudgedMention[] {
  const all: JudgedMention[] = [];
  let at = 0;
  for (const mention of own) {
    while (at < named.length && (named[at] as JudgedMention).end <= mention.start) {
      all.push(named[at++] as JudgedMention);
    }
    let last = at;
    while (last < named.length && (named[last] as JudgedMention).start < mention.end) last++;
    if (!named.slice(at, last).every((other) => gives(text, other, mention))) continue;
    at = last;
    all.push(mention);
  }
  return all.concat(named.slice(at));
}

/** Whether the name in full gives way to the document's own. */
function gives(text: string, name: JudgedMention, own: JudgedMention): boolean {
  if (name.start < own.start || name.end > own.end) return false;
  if (name.end - name.start < own.end - own.start) return true;
  return own.rule === 'surname' && !followsOneOf(text, own.start, LOCATIVES);
}
