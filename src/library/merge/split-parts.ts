import { formatPartialDate } from '../../ui/dates/date-words.ts';
import { markdownText } from '../../ui/markdown/markdown-text.ts';
import type { EntityView } from '../../views.ts';

/** One part of an entity that may belong to another; `about` is said beside it, in quiet words. */
export interface SplitPart {
  value: string;
  text: string;
  about?: string | undefined;
}

/** What can go to another entity: the reader's own, names of packs, and packs' records that the reader joined. */
export function splitParts({ aliases, notes, facts, joined, origins }: EntityView) {
  const packOf = (id: string): string | undefined =>
    origins.find(({ origin }) => origin !== 'mine' && id.startsWith(`${origin.pack}/`))?.label;
  return {
    names: aliases.filter(({ off }) => !off).map(({ text }): SplitPart => ({ value: text, text })),
    notes: notes.map(({ id, text }): SplitPart => ({ value: id, text: markdownText(text) })),
    facts: facts.flatMap(({ id, text, from }): SplitPart[] =>
      id === undefined ? [] : [{ value: id, text, about: from && formatPartialDate(from) }],
    ),
    records: joined.map(({ id, label }): SplitPart => ({ value: id, text: label, about: packOf(id) })),
  };
}
