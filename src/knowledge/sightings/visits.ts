import type { ArticleRecord } from '../database/sighting-records.ts';

/** Milliseconds after which an article that is read again is visited anew. */
const VISIT_MS = 30 * 60 * 1000;

/** Whether who reads an article now visits it anew. */
export function isVisitAnew({ last }: ArticleRecord, now: number): boolean {
  return now - last > VISIT_MS;
}

/** When the visit before this one was, in ms since the epoch; undefined where this is the first. */
export function visitBefore(article: ArticleRecord, now: number): number | undefined {
  return isVisitAnew(article, now) ? article.last : article.before;
}
