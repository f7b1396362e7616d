import type { PageSaid, PageTold } from '../../platform/page-told.ts';
import { withoutFragment } from './address.ts';
import { canonicalOf } from './canonical.ts';
import { linkedSaid } from './linked-data.ts';

/** A language tag, and nothing longer that begins like one. */
const TAG = /^\s*[a-z]{2,3}\b/i;
/** Where a page states the day with a stamp, and where it shows it with one, the places that count most first. */
const STAMPED = [
  '[itemprop=datePublished], time[pubdate]',
  ':is(article, main, header) time[datetime]',
  'time[datetime]',
];
/** Where pages write the day for people, by the names that such elements have. */
export const WRITTEN = ['date', 'time', 'fecha', 'datum', 'publish']
  .map((name) => `[class*=${name} i], [id*=${name} i]`)
  .join();
/** The day stands at the head of what holds the article, or beside it; a heading in a header may be the site's name. */
const HEADED = 'article, main, [role=main], h1:not(header *)';
/** A line with a date in it is no longer; what is longer is prose. */
const LINE = 100;
/** Characters of its text that are told with a page: its day stands at their head, below the headline. */
const OPENING = 2000;
/** Elements looked at: the day stands at the head of an article. */
const MOST = 40;

/** What a page says of itself where machines look; only its language where it has that on its root. */
export function pageSaid(document: Document, onlyLanguage: boolean): PageSaid {
  const langs = [document.documentElement.lang, document.body?.lang];
  const isTold = onlyLanguage && TAG.test(langs.join(' '));
  return { langs, metas: isTold ? {} : metas(document), linked: isTold ? [] : linkedSaid(document) };
}

/**
 * The page as notes and cards will refer to it.
 *
 * @param text as it was read
 */
export function pageTold(document: Document, address: string, text: string): PageTold {
  const stamp = (selector: string): string | null | undefined => {
    const element = document.querySelector(selector);
    return element?.getAttribute('datetime') ?? element?.getAttribute('content');
  };
  return {
    ...pageSaid(document, false),
    url: withoutFragment(address),
    canonical: canonicalOf(document),
    titles: [document.title, document.querySelector('h1')?.textContent],
    stamps: STAMPED.map(stamp),
    lines: lines((document.querySelector(HEADED) ?? document.querySelector('h1'))?.parentElement ?? document),
    opening: text.slice(0, OPENING),
  };
}

function metas(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[content]')) {
    found[(meta.getAttribute('property') ?? (meta.name || meta.httpEquiv)).toLowerCase()] ??= meta.content;
  }
  return found;
}

function lines(head: ParentNode): string[] {
  return [...head.querySelectorAll(WRITTEN)]
    .slice(0, MOST)
    .map(({ textContent }) => textContent.trim())
    .filter((line) => line && line.length <= LINE);
}
