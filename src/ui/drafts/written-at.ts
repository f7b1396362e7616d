import type { PageRef, Quote } from '../../entity.ts';

/** Where a note is written: the page, and the sentence that its card was opened on. */
export interface WrittenAt {
  quote?: Quote;
  page: PageRef;
}

/** As one field of a draft: a note that is finished elsewhere is still on the sentence that it was begun on. */
export const writtenAtField = ({ quote, page }: WrittenAt): string => JSON.stringify({ quote, page });

/** What such a field says; null where it says nothing, as in a draft that was begun in the library. */
export function readWrittenAt(field: string): WrittenAt | null {
  try {
    const { quote, page } = JSON.parse(field) as Partial<WrittenAt>;
    if (typeof page?.url !== 'string') return null;
    return { page, ...(typeof quote?.exact === 'string' && { quote }) };
  } catch {
    return null;
  }
}
