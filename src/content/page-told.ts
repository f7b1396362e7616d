import type { PageTold } from '../platform/page-told.ts';
import { withoutFragment } from './address.ts';
import { canonicalOf } from './canonical.ts';
import { daySigns } from './day-signs.ts';
import { articleOf } from './linked-data.ts';
import { metaContent, pageLanguages } from './page-language.ts';

/** The page as notes and cards will refer to it. */
export function pageTold(document: Document, address: string): PageTold {
  return {
    url: withoutFragment(address),
    canonical: canonicalOf(document),
    title: pageTitle(document),
    langs: pageLanguages(document),
    days: daySigns(document),
  };
}

/** The headline that the page gives to those who link to it has no name of a site at its end. */
function pageTitle(document: Document): string {
  const given = metaContent(document, 'og:title') || articleOf(document)?.headline;
  const title =
    typeof given === 'string' && given ? given : document.title || document.querySelector('h1')?.textContent;
  return (title ?? '').replace(/\s+/g, ' ').trim();
}
