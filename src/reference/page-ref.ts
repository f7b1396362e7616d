import type { PageRef } from '../entity.ts';
import type { PageTold } from '../platform/page-told.ts';
import { dayOf } from './day.ts';
import { titleOf } from './title.ts';

/** The page as notes and cards refer to it. */
export function pageRef(page: PageTold): PageRef {
  const { url, canonical } = page;
  const date = dayOf(page);
  return { url, ...(canonical && { canonical }), title: titleOf(page), ...(date === undefined ? {} : { date }) };
}
