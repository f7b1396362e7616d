/** What a card shows after something was done in it, before the page has heard of that. */
import type { Shown } from '../platform/card-port.ts';

/** What was just made of a selection, or added to. */
export const addedHere = (entity: string, surface: string): Shown => ({ entity, surface, others: [] });

/** The reader chose another of those that have the name. */
export const chosenOf = ({ why, ...shown }: Shown, entity: string): Shown => ({
  ...shown,
  entity,
  others: [shown.entity, ...shown.others].filter((other) => other !== entity),
  ...(why && { why: { ...why, by: 'choice' } }),
});
