import type { PageRef } from '../entity.ts';
import { articleDate } from './article-date.ts';
import { articleOf } from './linked-data.ts';
import { metaContent } from './page-language.ts';

/** The page as notes and cards refer to it. */
export function pageRef(document: Document, address: string): PageRef {
  const date = articleDate(document, address);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    url: withoutFragment(address),
    ...(canonical && { canonical }),
    title: pageTitle(document),
    ...(date === undefined ? {} : { date }),
  };
}

export const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** The headline that the page gives to those who link to it has no name of a site at its end. */
function pageTitle(document: Document): string {
  const given = metaContent(document, 'og:title') || articleOf(document)?.headline;
  const title =
    typeof given === 'string' && given ? given : document.title || document.querySelector('h1')?.textContent;
  return (title ?? '').replace(/\s+/g, ' ').trim();
}
