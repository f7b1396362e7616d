import type { ForgottenRecord, SightingRecord } from '../database/sighting-records.ts';
import type { ReadTx } from '../database/transaction.ts';
import { storedSettings } from '../settings/settings.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** What decides whether a sighting, or an article, still stands. */
type Sighted = Pick<SightingRecord, 'site' | 'last'> & { entity?: string };

/** Tells what is still to be shown from what the reader deleted, or does not want kept for so long. */
export type Stands = (sighted: Sighted) => boolean;

/** Within a transaction over these stores and others. */
export const STANDING = ['settings', 'forgotten'] as const;

export async function readStanding(tx: ReadTx, now = Date.now()): Promise<Stands> {
  const [{ sightingsDays }, forgotten] = await Promise.all([storedSettings(tx), tx.objectStore('forgotten').getAll()]);
  const oldest = sightingsDays === null ? 0 : now - sightingsDays * DAY_MS;
  return (sighted) => sighted.last >= oldest && !forgotten.some((one) => isForgotten(one, sighted));
}

/**
 * Whether a deletion is of this sighting; one of an entity is of no article. What is read later is another sighting.
 */
export function isForgotten({ at, what }: ForgottenRecord, { site, last, entity }: Sighted): boolean {
  if (last > at) return false;
  if ('site' in what) return what.site === site;
  if ('entities' in what) return entity !== undefined && what.entities.includes(entity);
  return 'all' in what || last >= what.from;
}
