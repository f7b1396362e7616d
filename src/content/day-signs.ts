import type { DaySign } from '../platform/page-told.ts';
import { canonicalOf } from './canonical.ts';
import { articleOf, type LinkedThing, linkedData } from './linked-data.ts';

/** Meta elements whose names speak of a day. */
const META = /date|time|pub|issued|created/;
/** Where pages write the day for people, by the names that such elements have. */
const WRITTEN = ['date', 'time', 'fecha', 'datum', 'publish']
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join();
/** A line with a date in it is no longer; what is longer is prose. */
const LINE = 100;
/** Elements looked at: the day stands at the head of an article. */
const MOST = 40;

/** All that tells of which day an article is: what the page states about itself counts before what its text shows. */
export function daySigns(document: Document, address: string): DaySign[] {
  const find = (selector: string): Element | null => document.querySelector(selector);
  return [
    stamp(articleOf(document)?.datePublished ?? linkedData(document).find(dated)?.datePublished),
    { metas: metas(document) },
    stamp(said(find('[itemprop="datePublished"], time[pubdate]'))),
    { address },
    { address: canonicalOf(document) },
    stamp(said(find('article time[datetime], main time[datetime], header time[datetime]'))),
    stamp(said(find('time[datetime]'))),
    ...lines(find('article, main, h1')?.parentElement ?? document),
  ];
}

const dated = (thing: LinkedThing): boolean => 'datePublished' in thing;

const stamp = (said: unknown): DaySign => ({ stamp: String(said ?? '') });

const said = (element: Element | null): string | null | undefined =>
  element?.getAttribute('datetime') ?? element?.getAttribute('content');

function metas(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.toLowerCase();
    if (name && META.test(name)) found[name] ??= meta.getAttribute('content') ?? '';
  }
  return found;
}

function lines(head: ParentNode): DaySign[] {
  return [...head.querySelectorAll(WRITTEN)]
    .slice(0, MOST)
    .map(({ textContent }) => ({ line: textContent?.trim() ?? '' }))
    .filter(({ line }) => line.length > 0 && line.length <= LINE);
}
