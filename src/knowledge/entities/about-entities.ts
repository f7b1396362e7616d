import type { About } from '../../engine/index.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { ChoiceRecord, RowRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { holdsOn } from '../settings/choices.ts';
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
  { site, url, named }: { site: string; url: string; named: ReadonlySet<string> },
): Promise<ReadonlyMap<string, About>> {
  return reading(
    db,
    async (tx) => {
      const asked = [...ids].slice(0, MOST);
      const rows = await Promise.all(asked.map((id) => tx.objectStore('rows').get(id)));
      const known = rows.filter((row) => row !== undefined);
      const contested = new Set(known.flatMap(({ members }) => members));
      const stands = await readStanding(tx);
      const choices = await choicesAmong(tx, contested);
      const about = await Promise.all(
        known.map(async (row) => ({
          ...(await aboutRow(tx, row)),
          chosen: chosenFor(row, choices, { site, url }),
          met: await metBefore(tx, row.members, named, stands),
        })),
      );
      return new Map(known.map(({ id }, at) => [id, about[at] as About]));
    },
    ['rows', 'packEntities', 'facts', 'notes', 'choices', 'sightings', 'articles', ...STANDING],
  );
}

/** What was chosen of these over another of them. */
async function choicesAmong(tx: ReadTx, contested: ReadonlySet<string>): Promise<ChoiceRecord[]> {
  const index = tx.objectStore('choices').index('entity');
  const made = (await Promise.all([...contested].map((id) => index.getAll(id)))).flat();
  return made.filter(({ over }) => over.some((id) => contested.has(id)));
}

/** By the choice that holds the nearest to the page. */
function chosenFor(
  { members }: RowRecord,
  choices: readonly ChoiceRecord[],
  place: { site: string; url: string },
): About['chosen'] {
  const held = choices.filter(({ entity }) => members.includes(entity)).map((one) => holdsOn(one, choices, place));
  return (['page', 'here', 'elsewhere'] as const).find((where) => held.includes(where));
}

async function aboutRow(tx: ReadTx, row: RowRecord): Promise<About> {
  const { name, kind, summary, mine, notes: count, members } = row;
  const [facts, notes, bases] = await Promise.all([
    Promise.all(members.map((id) => tx.objectStore('facts').index('entity').getAll(id))),
    count === 0 ? [] : Promise.all(members.map((id) => tx.objectStore('notes').index('entity').getAll(id))),
    Promise.all(members.map((id) => tx.objectStore('packEntities').get(id))),
  ]);
  const said = [...facts.flat(), ...notes.flat(), ...bases.flatMap((base) => base?.facts ?? [])];
  return {
    name,
    kind,
    mine,
    noted: count > 0,
    texts: [[summary, ...said.map(({ text }) => text)].join('\n').slice(0, TELLING)],
  };
}
