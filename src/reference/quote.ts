import type { Quote } from '../entity.ts';
import type { Passage, Stretch } from '../platform/page-told.ts';

/** Characters before and after a quote, as W3C's text quote selectors commonly have. */
const CONTEXT_LENGTH = 32;
/** A sentence longer than this is a list or a page without sentences; a stretch around the words stands for it. */
const LONGEST_SENTENCE = 800;
/** A full stop after these ends no sentence: initials, titles, "U.S.". */
const ABBREVIATION =
  /(^|[\s("“‘])(\p{Lu}|\p{Lu}(\.\p{Lu})+|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|No|vs|Jr|Sr)\.\s*$/u;

/**
 * The sentence that a passage's stretch stands in, with what is around it. White space is as shown.
 *
 * @param lang the page's language tag, for its rules of sentences
 */
export function quoteAround({ text, start, end }: Passage, lang?: string): Quote {
  const sentence = sentenceAround(text, start, end, lang);
  return {
    exact: asShown(text.slice(sentence.start, sentence.end)).trim(),
    prefix: asShown(text.slice(Math.max(0, sentence.start - 4 * CONTEXT_LENGTH), sentence.start)).slice(
      -CONTEXT_LENGTH,
    ),
    suffix: asShown(text.slice(sentence.end, sentence.end + 4 * CONTEXT_LENGTH)).slice(0, CONTEXT_LENGTH),
  };
}

/** The offsets of the sentence, or the sentences, that [start, end) stands in; no sentence goes beyond its block. */
function sentenceAround(text: string, start: number, end: number, lang?: string): Stretch {
  const before = start === 0 ? -1 : text.lastIndexOf('\n\n', start - 1);
  const blockStart = before < 0 ? 0 : before + 2;
  const after = text.indexOf('\n\n', end);
  const block = text.slice(blockStart, after < 0 ? text.length : after);

  const inBlock = sentences(block, lang);
  const from = inBlock.findLast((sentence) => blockStart + sentence.start <= start)?.start ?? 0;
  const to = inBlock.find((sentence) => blockStart + sentence.end >= end)?.end ?? block.length;
  const found = { start: blockStart + from, end: blockStart + to };
  if (found.end - found.start <= LONGEST_SENTENCE) return trimmed(text, found);
  return {
    start: Math.max(found.start, start - LONGEST_SENTENCE / 4),
    end: Math.min(found.end, end + LONGEST_SENTENCE / 4),
  };
}

/** The sentences of a block; what the segmenter parts at an abbreviation or before a small letter is put together. */
function sentences(block: string, lang: string | undefined): Stretch[] {
  let locale: string[] = [];
  try {
    locale = Intl.getCanonicalLocales(lang ?? []);
  } catch {
    // A page may call its language anything.
  }
  const found: Stretch[] = [];
  let before = '';
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(block)) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (last && (ABBREVIATION.test(before) || /^\p{Ll}/u.test(segment))) last.end = end;
    else found.push({ start: index, end });
    before = segment;
  }
  return found;
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const exact = text.slice(start, end);
  return { start: start + exact.length - exact.trimStart().length, end: end - exact.length + exact.trimEnd().length };
}

/** White space as a page shows it. */
export const asShown = (text: string): string => text.replace(/\s+/g, ' ');
