import type { PageTold } from '../platform/page-told.ts';
import { asShown } from './quote.ts';

/** What stands between a headline and the name of the site; scripts without spaces put none around it. */
const BETWEEN = /^(\s*[|–—·•»-]\s|[-_]+\p{Lo}|[：（｜]\p{Lo})/u;

/**
 * A page's title. The headline that it gives to those who link to it mostly has no name of a site at its end; where it
 * has one, the headline in the page or in its JSON-LD tells where that begins.
 */
export function titleOf({ metas, linked, titles }: PageTold): string {
  const texts = [metas['og:title'], linked.headline, metas['twitter:title'], ...titles].map((text) =>
    typeof text === 'string' ? asShown(text).trim() : '',
  );
  const given = texts.find((text) => text !== '') ?? '';
  const isAllButSite = (text: string): boolean =>
    text !== '' && given.startsWith(text) && BETWEEN.test(given.slice(text.length));
  return texts.find(isAllButSite) ?? given;
}
