import type { PageRef } from '../../entity.ts';
import type { ArticleRecord } from '../database/sighting-records.ts';
import type { ReadTx } from '../database/transaction.ts';
import { pageOf } from '../notes/note-source.ts';
import { articleAddress } from '../rows/article-address.ts';
import type { Stands } from './standing.ts';

/** The address that the article on a page is kept under. */
export const addressOf = (page: PageRef): string => articleAddress(pageOf(page).url, page.canonical);

/**
 * The article that was read on a page; undefined where none that stands was. One that was deleted is left to be brought
 * back, or erased: what is read after that is another.
 */
export async function articleOn(tx: ReadTx, page: PageRef, stands: Stands): Promise<ArticleRecord | undefined> {
  return (await tx.objectStore('articles').index('url').getAll(addressOf(page))).findLast(stands);
}
