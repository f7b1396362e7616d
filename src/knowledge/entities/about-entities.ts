import type { About } from '../../engine/index.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { RowRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { metBefore } from '../sightings/met.ts';
import { readStanding, STANDING } from '../sightings/standing.ts';

/** Entities that are read for one page: a page with more contested names is decided by names alone beyond them. */
const MOST = 200;
/** UTF-16 units of what is known of one of them: a long note tells no more about who is meant. */
const TELLING = 20_000;

/**
 * What is known of these entities, by which one of several with a name is chosen on a site: summaries, facts and notes,
 * whom the reader chose before, and with how many of those named without doubt they were read of before. By id; one
 * that is not there any more is left out.
 */
export function aboutEntities(
  db: KnowledgeDb,
  ids: ReadonlySet<string>,
  { site, named }: { site: string; named: ReadonlySet<string> },
): Promise<ReadonlyMap<string, About>> {
  return reading(
    db,
    async (tx) => {
      const asked = [...ids].slice(0, MOST);
      const rows = await Promise.all(asked.map((id) => tx.objectStore('rows').get(id)));
      const known = rows.filter((row) => row !== undefined);
      const contested = new Set(known.flatMap(({ members }) => members));
      const stands = await readStanding(tx);
      const about = await Promise.all(
        known.map(async (row) => ({
          ...(await aboutRow(tx, row, contested, site)),
          met: await metBefore(tx, row.members, named, stands),
        })),
      );
      return new Map(known.map(({ id }, at) => [id, about[at] as About]));
    },
    ['rows', 'packEntities', 'facts', 'notes', 'choices', 'sightings', 'articles', ...STANDING],
  );
}

async function aboutRow(tx: ReadTx, row: RowRecord, contested: ReadonlySet<string>, site: string): Promise<About> {
  const { name, kind, summary, mine, notes: count, members } = row;
  const [facts, notes, bases, choices] = await Promise.all([
    Promise.all(members.map((id) => tx.objectStore('facts').index('entity').getAll(id))),
    count === 0 ? [] : Promise.all(members.map((id) => tx.objectStore('notes').index('entity').getAll(id))),
    Promise.all(members.map((id) => tx.objectStore('packEntities').get(id))),
    Promise.all(members.map((id) => tx.objectStore('choices').index('entity').getAll(id))),
  ]);
  const said = [...facts.flat(), ...notes.flat(), ...bases.flatMap((base) => base?.facts ?? [])];
  const made = choices.flat().filter(({ over }) => over.some((id) => contested.has(id)));
  return {
    name,
    kind,
    mine,
    noted: count > 0,
    texts: [[summary, ...said.map(({ text }) => text)].join('\n').slice(0, TELLING)],
    ...(made.length > 0 && { chosen: made.some((one) => one.site === site) ? 'here' : 'elsewhere' }),
  };
}
