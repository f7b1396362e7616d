import { type KnowledgeDb, type QuotedIn, quotesOn } from '../knowledge/index.ts';
import { ask } from '../platform/ask.ts';
import type { Stretch } from '../platform/page-told.ts';
import { collapsed } from '../reference/collapsed.ts';
import { findQuote } from '../reference/find-quote.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** A note's passage, and where it stands in the page's text now; null where it is gone. */
export interface Found extends QuotedIn {
  at: Stretch | null;
}

/**
 * Where a page's text has the passages that the reader has written notes on; the newest first.
 *
 * @param excluded ids of entities that the reader wants to see nothing of there
 */
export async function quotesIn(
  db: KnowledgeDb,
  { url, text }: { url: string; text: string },
  excluded: ReadonlySet<string> = new Set(),
): Promise<Found[]> {
  const quotes = (await quotesOn(db, url)).filter(({ members }) => !members.some((id) => excluded.has(id)));
  if (quotes.length === 0) return [];
  const within = collapsed(text);
  return quotes.map((quoted) => ({ ...quoted, at: findQuote(within, quoted.quote) }));
}

/**
 * The notes whose passages the page in a tab has no more. None where the page does not answer, or is still being read:
 * who does not know says nothing.
 */
export async function lostQuotes(base: KnowledgeBase, tab: number | undefined): Promise<string[]> {
  const page = tab === undefined ? null : await ask(tab, 'article', {});
  if (page?.state !== 'spotted') return [];
  const found = await quotesIn(await base.open(), page);
  return found.flatMap(({ note, at }) => (at ? [] : [note]));
}
