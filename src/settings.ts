/** What the reader sets. Pure, as views.ts. */

/** Where names are spotted: on every page, on news, or on the sites that the reader lists. */
export type Where = 'everywhere' | 'news' | 'sites';

/**
 * What opens a card, beside the key: the pointer's rest on a name, its rest there while Shift is held, or a click. A
 * tap always does.
 */
export type Opens = 'rest' | 'shift' | 'click';

/** How much the lines under names stand out. */
export type Underline = 'faint' | 'plain' | 'strong';

export interface Settings {
  opens: Opens;
  /** Milliseconds the pointer rests on a mention before its card opens. */
  restMs: number;
  where: Where;
  /** Hosts on which everything is spotted where only the reader's own sites are. */
  sitesOn: string[];
  /** Hosts on which nothing is ever spotted. */
  sitesOff: string[];
  /** How sure a mention has to be to be shown, 0 to 1. */
  sureness: number;
  underline: Underline;
  /** Only the first mention of an entity under each heading is shown. */
  firstOnly: boolean;
  /** Whether the adjectives and peoples of countries are names of these: "Italian" for Italy. */
  demonyms: boolean;
  /** Whether what others wrote below an article is read too. */
  comments: boolean;
  /** Days after which a fact that was not verified since says so; null for never. */
  verifiedDays: number | null;
  /** Whether sightings are kept, and of which news: on all sites, or on those that the reader lists. */
  sightings: boolean;
  sightingsWhere: 'all' | 'sites';
  sightingsOn: string[];
  /** Hosts of which none are ever kept. */
  sightingsOff: string[];
  /** Days for which they are kept after the article was last read; null for ever. */
  sightingsDays: number | null;
}
