/** What a content script tells of its page, as it finds it: what that comes to, src/reference works out. */

/** Where a page may say of which day it is, beside its addresses. */
export interface DaySigns {
  /** What its JSON-LD states. */
  linked: unknown;
  /** Its meta elements that speak of a day, by their names in lower case. */
  metas: Record<string, string>;
  /** The stamp of the element that is there to state it. */
  stated: string | null;
  /** Stamps of other elements, those that count most first. */
  times: (string | null)[];
  /** Short lines for people. */
  lines: string[];
}

export interface PageTold {
  /** Address without fragment. */
  url: string;
  /** The address that the page says is its own, as it writes it; empty where it says none. */
  canonical: string;
  title: string;
  /** All that the page says is the language of its text, what counts most first. Most of it is a tag. */
  langs: unknown[];
  days: DaySigns;
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
