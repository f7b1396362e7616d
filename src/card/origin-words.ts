import type { EntityView } from '../views.ts';

/** More packs than these are told in the library alone. */
const NAMED = 2;

/** Where an entity is known from, in few words: "Yours", "From World leaders", "From World leaders and 2 more; yours". */
export function originWords(origins: EntityView['origins']): string {
  const packs = origins.filter(({ origin }) => origin !== 'mine').map(({ label }) => label);
  const mine = packs.length < origins.length;
  if (packs.length === 0) return mine ? 'Yours' : '';
  const more = packs.length > NAMED ? ` and ${packs.length - 1} more` : '';
  const named = more ? packs[0] : packs.join(' and ');
  return `From ${named}${more}${mine ? '; yours' : ''}`;
}
