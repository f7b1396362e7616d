import type { Note } from '../../entity.ts';

/** Whether a note before this one is on the same stretch of the same page, so that its quote was shown already. */
export function isQuoteRepeated(notes: readonly Note[], index: number): boolean {
  const { quote, page } = notes[index] ?? {};
  return (
    quote !== undefined &&
    notes.slice(0, index).some((note) => note.quote?.exact === quote.exact && note.page?.url === page?.url)
  );
}
