/**
 * What the background and the popup ask of the content script in one tab.
 * `ask` (ask.ts) sends; the content script serves (serve-page.ts).
 */

import type { Kind } from '../entity.ts';

/** One known name on the page, for the popup's list. */
export interface CastRow {
  entity: string;
  kind: Kind;
  /** As the page writes it first. */
  name: string;
  count: number;
  /** Whether the reader has a note on it. */
  noted: boolean;
}

export interface Cast {
  /** `off`: the site is switched off; `no-news`: the page was not taken for news, so nothing was spotted. */
  state: 'spotted' | 'working' | 'off' | 'no-news' | 'problem';
  problem?: string;
  site: string;
  url: string;
  title: string;
  date?: string;
  /** The language tag that the page says it is in. */
  lang?: string;
  rows: CastRow[];
}

/** Where in its text the reader of a page is. */
export interface Sight {
  count: number;
  entity?: string | undefined;
}

export type Command = 'next-mention' | 'previous-mention' | 'open-card' | 'add-selection';

export interface PageMessages {
  /** Who and what is known on this page. */
  cast(arg: Record<never, never>): Cast;
  /** How many mentions are shown, and whose the first one is that the reader has before them. */
  'cast.sight'(arg: Record<never, never>): Sight;
  /** The text that was read, and the stretches of it that are known: start and end of each, UTF-16. */
  article(arg: Record<never, never>): { text: string; title: string; lang?: string; known: number[] };
  /** Every mention in reading order; `start` is a UTF-16 offset into the text that was read. */
  mentions(arg: Record<never, never>): { text: string; start: number; entity: string }[];
  /** Scrolls to the next mention of an entity and marks it. */
  'cast.next'(arg: { entity: string }): Record<never, never>;
  /** Spots the page although it does not look like news. */
  'spot.anyway'(arg: Record<never, never>): Record<never, never>;
  /** Every page of this site is to be spotted, from now on; `named` where the reader listed the site by its name. */
  'spot.whole'(arg: { named: boolean }): Record<never, never>;
  /** What is known, or what is switched off, has changed: spot again. */
  refresh(arg: Record<never, never>): Record<never, never>;
  command(arg: { command: Command }): Record<never, never>;
  /** A card's frame in this tab made this nonce: the content script hands the frame that it made a port with it. */
  'card.greet'(arg: { nonce: string }): Record<never, never>;
}

export type PageMessageName = keyof PageMessages;
