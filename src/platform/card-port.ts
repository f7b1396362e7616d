/**
 * What a content script and the card's frame say to one another, over a MessagePort that the content script
 * hands to the frame. The page has no way to the frame's window, which stands in a closed shadow root.
 */
import type { NotedOn, SpottedEntity, Why } from './page-port.ts';
import type { PageTold, Passage } from './page-told.ts';

/** Where a card was opened: on which page, and at which stretch of its text. */
export interface CardOrigin {
  page: PageTold;
  passage: Passage;
}

/** A mention, or a passage that was noted on, as its card needs it: what it stands for, and as the page writes it. */
export interface Shown {
  entity: string;
  /** Others of the name, the likelier first; or others that were noted on the same passage. */
  others: string[];
  surface: string;
  /** Left out where the reader added what is shown on a selection of their own. */
  why?: Why;
  /** The notes that were written on the passage: they come before the others. */
  notes?: string[];
}

export type ToCard =
  /**
   * Show what is known of one entity, opened on the origin's passage. `behind`: the page has a modal dialog open or
   * fills the screen, and beyond that the browser lets nothing be used.
   */
  | { show: { spotted: SpottedEntity | NotedOn; origin: CardOrigin; focus: boolean; behind: boolean } }
  /** Make something of a selection: a new entity, an alias of one, or a note on one. */
  | { add: { selection: string; origin: CardOrigin } }
  /** The reader sees it now, without the focus in it. */
  | { seen: true }
  /** The card was closed: forget what is shown. */
  | { hide: true };

export type FromCard =
  /** CSS pixels that the shown content needs. */
  | { size: { height: number } }
  /** Close, and give the focus back to the page. */
  | { close: true }
  /** The reader is writing: do not close by the pointer's leaving. */
  | { busy: boolean };

/** The first message to the frame's window, with the port: the nonce is the one that the frame itself made. */
export interface CardHandshake {
  apropos: 'card';
  nonce: string;
}
