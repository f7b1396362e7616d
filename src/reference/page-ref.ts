import type { PageRef } from '../entity.ts';
import type { PageTold } from '../platform/page-told.ts';
import { dayOf } from './day.ts';

/** The page as notes and cards refer to it. */
export function pageRef({ url, canonical, title, lang, daySigns }: PageTold): PageRef {
  const date = dayOf(daySigns, lang);
  return { url, ...(canonical && { canonical }), title, ...(date === undefined ? {} : { date }) };
}
