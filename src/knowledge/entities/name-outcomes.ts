import type { Settings } from '../../settings.ts';
import { EVERYWHERE, type NameOutcome } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { SightingRecord } from '../database/sighting-records.ts';
import { reading } from '../database/transaction.ts';
import { sameName } from '../database/words.ts';
import { rowsOf } from '../rows/row-store.ts';
import { storedSettings } from '../settings/settings.ts';
import { latestSightings } from '../sightings/of-entity.ts';
import { readStanding, STANDING } from '../sightings/standing.ts';

/** Articles looked at, those read last: nobody waits for thousands. */
const LATELY = 200;

/**
 * What became of each name of an entity on pages, as far as it is remembered: in how many articles it was mentioned by
 * it or that it was in none, where the reader left the name out, and where they said that somebody else is meant. Names
 * of which nothing is known are left out.
 */
export function nameOutcomes(db: KnowledgeDb, { id }: { id: string }): Promise<NameOutcome[]> {
  return reading(
    db,
    async (tx) => {
      const [row] = await rowsOf(tx, [id]);
      if (!row) return [];
      const sightings = await latestSightings(tx, row, await readStanding(tx), LATELY);
      const unread = unreadOf(sightings, await storedSettings(tx));
      const [exclusions, choices] = await Promise.all([
        tx.objectStore('exclusions').getAll(),
        tx.objectStore('choices').getAll(),
      ]);
      const lost = choices.filter(
        ({ entity, over }) => !row.members.includes(entity) && over.some((one) => row.members.includes(one)),
      );
      const folded = new Map(row.names.map(({ text }) => [sameName(text), text]));
      return [...folded].flatMap(([canon, name]) => {
        const out = exclusions.filter((exclusion) => exclusion.canon === canon);
        const articles = sightings.filter(({ names }) => names?.includes(canon)).length;
        const outcome = {
          name,
          articles,
          of: sightings.length,
          ...(articles === 0 && unread && { unread }),
          leftOut: out.length,
          everywhere: out.some(({ site }) => site === EVERYWHERE),
          othersMeant: lost.filter((choice) => sameName(choice.name) === canon).length,
        };
        return articles > 0 || unread || outcome.leftOut > 0 || outcome.othersMeant > 0 ? [outcome] : [];
      });
    },
    ['rows', 'sightings', 'exclusions', 'choices', ...STANDING],
  );
}

/**
 * What it says of a name that none of these sightings is by; undefined where nothing is kept, or not by which names.
 */
function unreadOf(sightings: readonly SightingRecord[], { sightings: kept }: Settings): NameOutcome['unread'] {
  if (sightings.some(({ names }) => !names) || (sightings.length === 0 && !kept)) return undefined;
  return sightings.length < LATELY ? 'ever' : 'lately';
}
