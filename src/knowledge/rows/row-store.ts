import { sameRecord } from '../database/same-record.ts';
import type { RowRecord } from '../database/schema.ts';
import type { ReadTx, Writing } from '../database/transaction.ts';
import { indexWords } from '../database/words.ts';
import { readGroups } from '../groups/group.ts';
import type { Packs } from '../groups/known-packs.ts';
import { type Member, recordIds, tagsOf } from '../groups/member.ts';
import { mergeGroup } from '../groups/merge.ts';
import { isIn, MINE, TAG_LIST } from './lists.ts';
import { officesOf } from './row-offices.ts';
import { rowWords } from './row-words.ts';

/** Entities whose rows are made at once: enough to keep the database busy, few enough to hold in memory. */
const BATCH = 500;

/**
 * Makes the rows of these entities anew, and of everything that is, was or becomes one entity with them.
 * Answers the ids of the rows whose names, kind or rank changed, so that the lexicon is stale; and those that came into
 * the list of the reader's, or left it.
 */
export async function refreshRows(tx: Writing, ids: readonly string[], packs: Packs): Promise<string[]> {
  const changed: string[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    changed.push(...(await refreshBatch(tx, ids.slice(from, from + BATCH), packs)));
  }
  return changed;
}

async function refreshBatch({ read, write }: Writing, ids: readonly string[], packs: Packs): Promise<string[]> {
  const before = await rowsOf(read, ids);
  const affected = new Set([...ids, ...before.flatMap((row) => row.members)]);
  const made = (await readGroups(read, [...affected], packs)).map((members) => rowOf(members, packs));
  const after = new Map(made.flatMap((row) => (row ? [[row.id, row]] : [])));
  const joined = [...after.values()].flatMap((row) => row.members).filter((id) => !affected.has(id));
  const stale = new Map([...before, ...(await rowsOf(read, joined))].map((row) => [row.id, row]));
  const rows = write.objectStore('rows');
  // All asked at once; `async`, so that one that throws does not leave the others without anybody to hear of them.
  const gone = [...stale.keys()].filter((id) => !after.has(id));
  await Promise.all([
    ...gone.map(async (id) => rows.delete(id)),
    ...[...after.values()].map(async (row) => rows.put(row)),
  ]);
  const changed = [...after].filter(([id, row]) => namesDiffer(stale.get(id), row));
  return [...gone, ...changed.map(([id]) => id)];
}

/** The rows of these entities, in their order, by the id of any of their records; what is not known is left out. */
export async function rowsOf(tx: ReadTx, ids: readonly string[]): Promise<RowRecord[]> {
  const members = tx.objectStore('rows').index('members');
  return (await Promise.all(ids.map((id) => members.get(id)))).filter((row) => row !== undefined);
}

/** The row of a group, or null where none of its members is live. */
export function rowOf(members: readonly Member[], packs: Packs): RowRecord | null {
  const merged = mergeGroup(members, packs);
  if (!merged) return null;
  const { name, kind, summary, names, off } = merged;
  const notes = members.reduce((sum, member) => sum + member.notes, 0);
  const mine = members.some(({ pack }) => pack === null);
  const written =
    mine || notes > 0 || members.some(({ record, aliases, facts }) => record || aliases.length > 0 || facts > 0);
  const sortedBy = indexWords(name).join(' ');
  return {
    id: merged.id,
    name,
    kind,
    summary,
    notes,
    mine,
    members: recordIds(members),
    names,
    ...(off.length > 0 && { off }),
    words: rowWords(merged, written),
    lists: [
      'all',
      ...(written ? [MINE] : []),
      ...(notes > 0 ? ['noted'] : []),
      ...tagsOf(members).map((tag) => TAG_LIST + tag),
      ...new Set(members.flatMap(({ pack, base }) => (pack !== null && base ? [`pack:${pack}`] : []))),
    ].flatMap((list) => [
      [list, sortedBy],
      [`${list}/${kind}`, sortedBy],
    ]),
  };
}

function namesDiffer(before: RowRecord | undefined, after: RowRecord): boolean {
  return !before || isIn(before, MINE) !== isIn(after, MINE) || !sameRecord(spottedBy(before), spottedBy(after));
}

/** All that the lexicon has of a row. */
function spottedBy(row: RowRecord): object {
  const { kind, mine, name, names, off } = row;
  return { kind, mine, name, names, off: off ?? [], ...officesOf(row) };
}
