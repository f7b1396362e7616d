/** What a content script tells of its page, as it finds it: what that comes to, src/reference works out. */

/** One place where a page may say of which day it is: a stamp, its meta elements', an address, or a line for people. */
export type DaySign =
  | { stamp: string }
  /** By the names of the meta elements, in lower case. */
  | { metas: Record<string, string> }
  | { address: string }
  | { line: string };

export interface PageTold {
  /** Address without fragment. */
  url: string;
  /** The address that the page says is its own, as it writes it; empty where it says none. */
  canonical: string;
  title: string;
  /** The language tag that the page says it is in. */
  lang?: string | undefined;
  /** Those that count most first. */
  daySigns: DaySign[];
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
