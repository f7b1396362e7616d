import { ACCENT, IGNORED, NEWLINE, SPACE } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { endOfNoName } from './plain-word.ts';
import { typeAt, widthAt } from './special.ts';
import { tokenEnd } from './tokens.ts';
import { createWalk } from './walk.ts';

/** A stretch of text that names one of the candidates. Offsets are UTF-16 units into the text, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** Indices of entities for `entityId`, the best first; at least one. */
  candidates: readonly number[];
}

const isGap = (type: number): boolean => type === SPACE || type === NEWLINE || type === IGNORED || type === ACCENT;

/**
 * All mentions in a text, in order, without overlaps: from the left, the longest name that starts there.
 * Takes time in proportion to the text, whatever the number of names.
 */
export function spot(text: string, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  const walk = createWalk(text, lexicon);
  let at = 0;
  while (at < text.length) {
    if (isGap(typeAt(text, at))) {
      at += widthAt(text, at);
      continue;
    }
    const end = endOfNoName(text, at, lexicon);
    if (end > 0) {
      at = end;
      continue;
    }
    const mention = walk(at);
    if (mention !== null) mentions.push(mention);
    at = mention?.end ?? tokenEnd(text, at, text.length);
  }
  return mentions;
}
