/** What a card shows: what the page has it opened on, and what was done in it before the page has heard of that. */
import type { Shown } from '../platform/card-port.ts';
import type { NotedOn, SpottedEntity } from '../platform/page-port.ts';
import type { Passage } from '../platform/page-told.ts';
import { asShown } from '../reference/quote.ts';

/** What a passage was spotted to be, or was noted on. */
export const spottedHere = (
  { id, others, ...about }: SpottedEntity | NotedOn,
  { text, start, end }: Passage,
): Shown => ({
  entity: id,
  others,
  surface: asShown(text.slice(start, end)),
  ...('why' in about ? { why: about.why } : { notes: about.notes }),
});

/** What was just made of a selection, or added to. */
export const addedHere = (entity: string, surface: string): Shown => ({ entity, surface, others: [] });

/** The reader chose another of those that have the name. */
export const chosenOf = ({ why, ...shown }: Shown, entity: string): Shown => ({
  ...shown,
  entity,
  others: [shown.entity, ...shown.others].filter((other) => other !== entity),
  ...(why && { why: { ...why, by: 'choice' } }),
});
