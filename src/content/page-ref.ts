import type { PageRef } from '../entity.ts';
import { articleDate } from './article-date.ts';

/** The page as notes and cards refer to it. */
export function pageRef(document: Document, address: string): PageRef {
  const date = articleDate(document, address);
  return {
    url: withoutFragment(address),
    title: pageTitle(document),
    ...(date === undefined ? {} : { date }),
  };
}

export const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** The page's language tag, where it says one. */
export function pageLanguage(document: Document): string | undefined {
  const said = document.documentElement.lang || document.body?.lang || metaContent(document, 'og:locale');
  return said?.replace('_', '-') || undefined;
}

/** The headline that the page gives to those who link to it has no name of a site at its end. */
function pageTitle(document: Document): string {
  const title = metaContent(document, 'og:title') || document.title || document.querySelector('h1')?.textContent || '';
  return title.replace(/\s+/g, ' ').trim();
}

function metaContent(document: Document, property: string): string | undefined {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim();
}
