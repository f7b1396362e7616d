/**
 * Longer unknown names hold their parts: a known name beside another capitalised word, in a line where capitals mean
 * something, is part of that longer name, unless the word is one that stands beside names without being part of them.
 */
import { holdsAfter } from './held-after.ts';
import { holderAmongNouns } from './held-among-nouns.ts';
import { holderBefore } from './held-before.ts';
import type { Writing } from './lines.ts';
import type { Reader } from './reader.ts';
import type { Holder, StretchBeside } from './stretch.ts';

/** What holds a stretch where it stands, in a line that is written so. */
export function holderOf(reader: Reader, stretch: StretchBeside, writing: Writing): Holder {
  if (writing === 'unread') return 'none';
  if (reader.language.capitals === 'nouns') return holderAmongNouns(reader, stretch);
  const before = holderBefore(reader, stretch, writing);
  if (before !== 'none') return before;
  return holdsAfter(reader, stretch, writing) ? 'beginning' : 'none';
}
