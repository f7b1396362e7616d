import type { Kind } from '../../entity.ts';
import { Problem } from '../../problem.ts';
import { type Changed, MOST_AT_ONCE, type Which } from '../../views.ts';
import { change, type Draft } from '../changes/change.ts';
import { attachRecord } from '../changes/own-words.ts';
import { checkTag } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { EntityRecord, RowRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import { tagged } from '../notes/tags.ts';
import { isIn, listName, listRange } from '../rows/lists.ts';
import { rowsOf } from '../rows/row-store.ts';
import { deleteOwn } from './entities.ts';

/** What came of a change of many: how many entities it changed. */
export type ChangedMany = Changed & { count: number };

/** Says of all of these that they are of a kind. @throws Problem `not-allowed` where they are too many at once */
export function setKinds(
  db: KnowledgeDb,
  { which, kind }: { which: Which; kind: Kind },
  request?: string,
): Promise<ChangedMany> {
  return change(db, request, async (draft) => {
    const rows = (await rowsWhich(draft.read, which)).filter((row) => row.kind !== kind);
    for (const row of rows) await writeOn(draft, row, (record) => ({ ...record, kind }));
    return { label: `Set the kind of ${entities(rows.length)} to ${kind}`, result: { count: rows.length } };
  });
}

/**
 * Gives all of these a tag, or takes it from them.
 *
 * @throws Problem `bad-tag`; `not-allowed` where they are too many at once
 */
export async function tagEntities(
  db: KnowledgeDb,
  { which, tag: given, on }: { which: Which; tag: string; on: boolean },
  request?: string,
): Promise<ChangedMany> {
  const tag = checkTag(given);
  const has = (row: RowRecord): boolean => isIn(row, listName({ of: { tag } }));
  return change(db, request, async (draft) => {
    const rows = (await rowsWhich(draft.read, which)).filter((row) => has(row) !== on);
    for (const row of rows)
      await (on
        ? writeOn(draft, row, (record) => tagged(record, [...(record.tags ?? []), tag]))
        : untag(draft, row, tag));
    return { label: `${on ? 'Tagged' : 'Untagged'} ${entities(rows.length)} “${tag}”`, result: { count: rows.length } };
  });
}

async function untag(draft: Draft, { members }: RowRecord, tag: string): Promise<void> {
  for (const id of members) {
    const record = await draft.read.objectStore('entities').get(id);
    if (record?.tags?.includes(tag))
      await draft.put(
        'entities',
        tagged(
          record,
          record.tags.filter((one) => one !== tag),
        ),
      );
  }
}

/**
 * Deletes those of them that are the reader's own, with all that was written on these. What packs know of them stays.
 *
 * @throws Problem `not-allowed` where they are too many at once, or none is the reader's own
 */
export function deleteEntities(db: KnowledgeDb, { which }: { which: Which }, request?: string): Promise<ChangedMany> {
  return change(db, request, async (draft) => {
    const own = (await rowsWhich(draft.read, which)).filter(({ mine }) => mine);
    if (own.length === 0) throw noneOwn();
    for (const row of own) await deleteOwn(draft, row.members);
    return { label: `Deleted ${entities(own.length)}`, result: { count: own.length } };
  });
}

/** Writes on the leader of an entity, whose words go before those of its other records. */
async function writeOn(
  draft: Draft,
  { id }: RowRecord,
  different: (record: EntityRecord) => EntityRecord,
): Promise<void> {
  await draft.put('entities', different(await attachRecord(draft, id)));
}

async function rowsWhich(tx: ReadTx, which: Which): Promise<RowRecord[]> {
  const ids = 'ids' in which ? [...new Set(which.ids)] : await idsInList(tx, which);
  if (ids.length > MOST_AT_ONCE) throw tooMany();
  return [...new Map((await rowsOf(tx, ids)).map((row) => [row.id, row])).values()];
}

async function idsInList(tx: ReadTx, { list, except }: Extract<Which, { list: object }>): Promise<string[]> {
  const left = new Set(except);
  const keys = await tx
    .objectStore('rows')
    .index('lists')
    .getAllKeys(listRange(listName(list)), MOST_AT_ONCE + left.size + 1);
  return keys.filter((id) => !left.has(id));
}

function entities(count: number): string {
  return count === 1 ? '1 entity' : `${count.toLocaleString('en-GB')} entities`;
}

function tooMany(): Problem {
  return new Problem(
    'not-allowed',
    `At most ${MOST_AT_ONCE.toLocaleString('en-GB')} entities can be changed at once. Narrow the list, and change them in parts.`,
  );
}

function noneOwn(): Problem {
  return new Problem(
    'not-allowed',
    'All of these come from packs and cannot be deleted. Switch the pack off instead; nothing was changed.',
  );
}
