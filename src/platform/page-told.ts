/** What a content script tells of its page, as it finds it: what that comes to, src/reference works out. */

/** What a page says of itself where machines look. */
export interface PageSaid {
  /** The languages of its root and its body. */
  langs: (string | undefined)[];
  /** Its meta elements by their names in lower case: those that tell a title, a language or a day are looked at. */
  metas: Record<string, string>;
  /** The things that its JSON-LD speaks of, in the page's order. */
  linked: LinkedSaid[];
}

/** What JSON-LD says of one thing, whatever that is. */
export interface LinkedSaid {
  /** Its types, as written. */
  type?: unknown;
  headline?: unknown;
  inLanguage?: unknown;
  datePublished?: unknown;
}

export interface PageTold extends PageSaid {
  /** Address without fragment. */
  url: string;
  /** The address that the page says is its own, as it writes it; empty where it says none. */
  canonical: string;
  /** The document's, and its first heading's. */
  titles: (string | null | undefined)[];
  /** The stamp of the element that is there to state the day of publication, and those of others that show a time. */
  stamps: (string | null | undefined)[];
  /** Short lines that may tell people the day. */
  lines: string[];
  /** The beginning of its text as it was read: blocks are parted by "\n\n". */
  opening: string;
}

/** Part of a text: [start, end) in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A stretch with the text around it; blocks are parted by "\n\n". */
export interface Passage extends Stretch {
  text: string;
}
