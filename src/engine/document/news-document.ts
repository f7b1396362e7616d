/** A text to be read as one document, in which later names are short for earlier ones. */
export interface NewsDocument {
  /** The article's title where it is no part of the text: its names count as said first. */
  title?: string | undefined;
  text: string;
  /** The language as BCP 47 writes it; English where it is left out. */
  lang?: string | undefined;
}
