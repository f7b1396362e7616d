/**
 * What the background and the popup ask of the content script in one tab.
 * `ask` (ask.ts) sends; the content script serves (serve-page.ts).
 */

import type { SpottedEntity } from './page-port.ts';
import type { PageTold, Stretch } from './page-told.ts';

/** A page as it was read, and what was spotted in it. What that comes to, those who ask work out (cast.ts). */
export interface ArticleTold extends PageTold {
  /** `off`: the site is switched off; `no-news`: the page was not taken for news, so nothing was spotted. */
  state: 'spotted' | 'working' | 'off' | 'no-news' | 'problem';
  problem?: string | undefined;
  site: string;
  text: string;
  /** In reading order, [start, end) in UTF-16 units of the text. */
  mentions: readonly (Stretch & { entity: SpottedEntity })[];
}

/** Where in its text the reader of a page is. */
export interface Sight extends Pick<ArticleTold, 'state' | 'problem' | 'site'> {
  /** How many mentions are shown, and whose the first one is that the reader has before them. */
  count: number;
  entity?: string | undefined;
}

export type Command = 'next-mention' | 'previous-mention' | 'open-card' | 'add-selection';

export interface PageMessages {
  article(arg: Record<never, never>): ArticleTold;
  /** The same in short, without what takes long to tell. */
  sight(arg: Record<never, never>): Sight;
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
