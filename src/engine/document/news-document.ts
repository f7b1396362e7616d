import type { Span } from './reader.ts';

/** A text to be read as one document, in which later names are short for earlier ones. */
export interface NewsDocument {
  /** The article's title where it is no part of the text: its names count as said first. */
  title?: string | undefined;
  /** What stands between title and text and is no part of either: its names count as said second. */
  standfirst?: string | undefined;
  text: string;
  /** The stretch of the text that is its headline; the first line, unless that is a sentence, where it is left out. */
  headline?: Span | undefined;
  /** The language as BCP 47 writes it; where it is left out, it is told by the text's small words. */
  lang?: string | undefined;
}
