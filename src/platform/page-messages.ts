/**
 * What the background and the popup ask of the content script in one tab.
 * `ask` (ask.ts) sends; the content script serves (serve-page.ts).
 */

import type { Kind } from '../entity.ts';
import type { PageTold } from './page-told.ts';

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

export interface Cast extends PageTold {
  /** `off`: the site is switched off; `no-news`: the page was not taken for news, so nothing was spotted. */
  state: 'spotted' | 'working' | 'off' | 'no-news' | 'problem';
  problem?: string;
  site: string;
  rows: CastRow[];
}

export type Command = 'next-mention' | 'previous-mention' | 'open-card' | 'add-selection';

export interface PageMessages {
  /** Who and what is known on this page. */
  cast(arg: Record<never, never>): Cast;
  /** Every mention in reading order; `start` is a UTF-16 offset into the text that was read. */
  mentions(arg: Record<never, never>): { text: string; start: number; entity: string }[];
  /** Scrolls to the next mention of an entity and marks it. */
  'cast.next'(arg: { entity: string }): void;
  /** Spots the page although it does not look like news. */
  'spot.anyway'(arg: Record<never, never>): void;
  /** Every page of this site is to be spotted, from now on; `named` where the reader listed the site by its name. */
  'spot.whole'(arg: { named: boolean }): void;
  /** What is known, or what is switched off, has changed: spot again. */
  refresh(arg: Record<never, never>): void;
  command(arg: { command: Command }): void;
  /** A card's frame in this tab made this nonce: the content script hands the frame that it made a port with it. */
  'card.greet'(arg: { nonce: string }): void;
}

export type PageMessageName = keyof PageMessages;
