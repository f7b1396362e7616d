import { CHUNK, chunkEnd, LEAD, sortsOf, unitsOf, WORDLY, width } from './bytes.ts';
import { ACCENT, CAPITAL, CLASS, FOLD, HANGUL, IGNORED, LONE, MARK, PUNCTUATION, WORD } from './characters.ts';
import { createEnds } from './ends.ts';
import { step } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { marksOf } from './marks.ts';
import type { Mention } from './mention.ts';
import { createOpening } from './opening.ts';
import { createPlainWalk } from './plain-walk.ts';
import { typeAt } from './special.ts';
import { ALONE, mayStart } from './starts.ts';
import { tokenEnd } from './tokens.ts';
import { createWalk } from './walk.ts';

/**
 * All mentions in a text, in order, without overlaps: from the left, the longest name that starts there.
 * Takes time in proportion to the text, whatever the number of names.
 *
 * The text is read as UTF-8, which the platform makes faster than a script can read a string, and in one loop that
 * looks closer only where a name may begin.
 */
export function spot(text: string, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  const { seed, starts, firsts, bareFirsts } = lexicon;
  const ends = createEnds(text, lexicon);
  const walk = createWalk(text, lexicon, ends);
  const plainWalk = createPlainWalk(text, lexicon, ends, walk);
  const mayOpen = createOpening(text, lexicon);
  const sorts = sortsOf(starts);
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(3 * Math.min(text.length, CHUNK) + 1);
  let inWord = 0;

  for (let from = 0; from < text.length; ) {
    const to = chunkEnd(text, from);
    const { written } = encoder.encodeInto(text.slice(from, to), bytes);
    bytes[written] = 0;
    /** A byte's place and this are its unit's place in the text. */
    let shift = from;
    let at = 0;
    while (at < written) {
      const byte = bytes[at] as number;
      const sort = sorts[byte] as number;
      if (sort <= 1 + (inWord << 1)) {
        inWord = sort & WORDLY;
        at++;
        continue;
      }
      const pos = at + shift;
      let mention: Mention | null = null;
      /** Where the scan goes on in the text, at least. */
      let next = pos;
      if (sort < LEAD) {
        inWord = sort & WORDLY;
        const second = bytes[at + 1] as number;
        const goesOn = second >= 0x80 || (inWord & (sorts[second] as number)) !== 0;
        if (second < 0x80 && at + 1 < written && !mayStart(starts, byte, goesOn ? second : ALONE)) {
          at++;
          continue;
        }
        let hash = seed;
        let end = at;
        do {
          hash = step(hash, FOLD[bytes[end] as number] as number);
          end++;
        } while (inWord & (sorts[bytes[end] as number] as number));
        if (end < written && (bytes[end] as number) < 0x80) {
          const capital = (CLASS[byte] as number) & CAPITAL;
          const marks = capital || marksOf(bareFirsts, hash) ? marksOf(firsts, hash) : 0;
          if (marks !== 0) mention = plainWalk(pos, end + shift, inWord ? WORD : PUNCTUATION, hash, marks);
          at = end;
        } else {
          mention = walk(pos);
          at++;
        }
      } else {
        const type = typeAt(text, pos);
        next = pos + unitsOf(byte);
        if (type === WORD || type === MARK) {
          if (!inWord && mayOpen(pos)) mention = walk(pos);
          inWord = 1;
        } else if (type === LONE || type === HANGUL || type === PUNCTUATION) {
          if (mayOpen(pos)) mention = walk(pos);
          if (type !== PUNCTUATION) next = tokenEnd(text, pos, text.length);
          inWord = 0;
        } else if (type !== IGNORED && type !== ACCENT) inWord = 0;
      }
      if (mention !== null) {
        mentions.push(mention);
        next = mention.end;
        inWord = 0;
      }
      while (at < written && at + shift < next) {
        const lead = bytes[at] as number;
        at += width(lead);
        shift += unitsOf(lead) - width(lead);
      }
    }
    from = Math.max(to, mentions.at(-1)?.end ?? 0);
  }
  return mentions;
}
