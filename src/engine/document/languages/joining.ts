import type { Span } from '../reader.ts';

/** What a language writes in one word with a name, and how a text reads without it. */
export interface Joining {
  /**
   * The text as it may be meant, unit by unit: what may be joined to a name stands as a character that is not there
   * for comparing. Each of them is scanned once more.
   */
  readings(text: string): string[];
  /** Whether a stretch is a name in this reading because of what was taken from its words, and of that alone. */
  isJoined(text: string, reading: string, stretch: Span): boolean;
  /** Whether what stands around it speaks for it. Where the document has the name by itself nobody asks. */
  isLikely(text: string, start: number, end: number): boolean;
}

/** What is not there for comparing: a soft hyphen. */
export const NOTHING = '\u00ad';
