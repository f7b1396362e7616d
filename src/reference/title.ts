import type { PageTold } from '../platform/page-told.ts';
import { asShown } from './quote.ts';

/** A page's title. The headline that it gives to those who link to it has no name of a site at its end. */
export function titleOf({ metas, linked, titles }: PageTold): string {
  const { headline } = linked;
  const given = metas['og:title']?.trim() || (typeof headline === 'string' && headline);
  return asShown(given || titles.find((title) => title !== '') || '').trim();
}
