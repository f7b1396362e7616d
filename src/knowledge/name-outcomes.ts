import { EVERYWHERE, type NameOutcome } from '../views.ts';
import type { KnowledgeDb } from './open.ts';
import { rowsOf } from './row-store.ts';
import { latestSightings } from './sightings/of-entity.ts';
import { readStanding, STANDING } from './sightings/standing.ts';
import { reading } from './transaction.ts';
import { sameName } from './words.ts';

/** Articles looked at, those read last: nobody waits for thousands. */
const LATELY = 200;

/**
 * What became of each name of an entity on pages, as far as it is remembered: in how many articles it was mentioned by
 * it, where the reader left the name out, and where they said that somebody else is meant. Names without any of it are
 * left out.
 */
export function nameOutcomes(db: KnowledgeDb, { id }: { id: string }): Promise<NameOutcome[]> {
  return reading(
    db,
    async (tx) => {
      const [row] = await rowsOf(tx, [id]);
      if (!row) return [];
      const sightings = await latestSightings(tx, row, await readStanding(tx), LATELY);
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
        const outcome = {
          name,
          articles: sightings.filter(({ names }) => names?.includes(canon)).length,
          of: sightings.length,
          leftOut: out.length,
          everywhere: out.some(({ site }) => site === EVERYWHERE),
          othersMeant: lost.filter((choice) => sameName(choice.name) === canon).length,
        };
        return outcome.articles > 0 || outcome.leftOut > 0 || outcome.othersMeant > 0 ? [outcome] : [];
      });
    },
    ['rows', 'sightings', 'exclusions', 'choices', ...STANDING],
  );
}
