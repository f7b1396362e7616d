/**
 * What a content script and the background say to one another over the page port.
 * The content script runs in the page's process, so it learns spans, kinds and opaque ids, and no word of a note.
 */
import type { Ground, Rule } from '../engine/index.ts';
import type { Kind } from '../entity.ts';
import type { Settings } from '../settings.ts';
import type { ArticleTold } from './page-messages.ts';
import type { PageSaid, PageTold, Stretch } from './page-told.ts';

export const PAGE_PORT = 'page';

/** Spot this text. Blocks are parted by "\n\n", which no name crosses. */
export interface SpotRequest extends PageSaid {
  /** Echoed in every answer; a later request makes answers to earlier ones stale. */
  request: number;
  /** Host of the page, for the site's switch and its "not here" list. */
  site: string;
  /** Address of the page without its fragment, for the page's "not here" list. */
  url: string;
  text: string;
  /** The page is news; or its reader asked for it; or it is neither, and is spotted since its whole site is to be. */
  readAs: 'news' | 'asked' | 'whole';
  /** The text has been read: nothing is answered, and sightings may be kept. */
  read?: PageTold;
}

/** Why a stretch is a mention: by which rule, how sure that is (0 to 1), and by what one of several was chosen. */
export interface Why {
  rule: Rule;
  sureness: number;
  by?: Ground;
}

/** How lines are drawn: pixels of thickness, and the opacity. */
export type LineStroke = readonly [thickness: number, opacity: number];

/** What of the settings concerns a page that is read. */
export interface PageSettings extends Pick<Settings, 'opens' | 'restMs' | 'firstOnly' | 'comments'> {
  /** Told, as the colours are. */
  stroke: LineStroke;
}

/** What the lines under a name are drawn in, by which of these the ground is nearest to in how light it is. */
export type LineColours = readonly [onBlack: string, onDarkGrey: string, onLightGrey: string, onWhite: string];

/** What a mention stands for: an entity's id, its kind, and whether the reader has a note on it. */
export interface SpottedEntity {
  id: string;
  kind: Kind;
  /** Told, since a page has no room for what it can be told. */
  colours: LineColours;
  noted: boolean;
  /** Ids of others that have the same name, the likelier first. */
  others: string[];
  why: Why;
}

/** Whose notes were written on a passage. */
export interface NotedOn {
  /** The entity of the newest of them, and of the others. */
  id: string;
  others: string[];
  /** The notes' ids, the newest first. */
  notes: string[];
}

/** A passage of the text that the reader has written notes on. */
export interface Mark extends Stretch {
  entity: NotedOn;
}

export interface SpotAnswer {
  request: number;
  /** Each with its reason. */
  entities: SpottedEntity[];
  /** Start, length, index of the entity, three numbers a mention; UTF-16 offsets into the text sent. */
  spans: number[];
  /** How mentions are shown, and cards opened. */
  settings: PageSettings;
  /** In the order of the text. */
  marks: Mark[];
  /** Set where sightings are kept: seconds in sight after which the page says that it was read. */
  readAfter?: number;
}

/**
 * The page is none to be spotted, its site is off, or the background cannot spot: `problem` says why then, or is empty.
 */
export interface SpotRefusal extends Pick<ArticleTold, 'problem'> {
  request: number;
  state: 'no-news' | 'off' | 'problem';
}

export type ToPage = SpotAnswer | SpotRefusal;
