import type { DaySigns } from '../platform/page-told.ts';
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

/** All that tells of which day an article is, beside the page's addresses. */
export function daySigns(document: Document): DaySigns {
  const stamp = (selector: string): string | null => {
    const element = document.querySelector(selector);
    return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
  };
  return {
    linked: articleOf(document)?.datePublished ?? linkedData(document).find(dated)?.datePublished,
    metas: metas(document),
    stated: stamp('[itemprop="datePublished"], time[pubdate]'),
    times: ['article time[datetime], main time[datetime], header time[datetime]', 'time[datetime]'].map(stamp),
    lines: lines(document.querySelector('article, main, h1')?.parentElement ?? document),
  };
}

const dated = (thing: LinkedThing): boolean => 'datePublished' in thing;

function metas(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.toLowerCase();
    if (name && META.test(name)) found[name] ??= meta.getAttribute('content') ?? '';
  }
  return found;
}

function lines(head: ParentNode): string[] {
  return [...head.querySelectorAll(WRITTEN)]
    .slice(0, MOST)
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter((line) => line && line.length <= LINE);
}
