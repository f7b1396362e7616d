import type { Pack } from '../../exchange/pack-format.ts';
import { Problem } from '../../problem.ts';
import type { PackRow } from '../../views.ts';
import { notFound } from '../changes/attach.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { PackRecord } from '../database/pack-records.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { readPacks } from '../groups/known-packs.ts';
import { refuseHugeGroups } from './huge-groups.ts';
import { packEntityRecords } from './records.ts';
import { doPackWork } from './work.ts';

/** What the extension knows of a pack that comes with it without reading the pack. */
export type BundledPack = Pick<PackRow, 'id' | 'name' | 'description' | 'source' | 'licence' | 'date' | 'entities'>;

/** All packs: those that come with the extension in their order, then those added from files, by name. */
export function listPacks(db: KnowledgeDb, bundled: readonly BundledPack[]): Promise<PackRow[]> {
  const list = async (tx: ReadTx): Promise<PackRow[]> => {
    const stored = await readPacks(tx);
    const ids = new Set(bundled.map(({ id }) => id));
    const added = [...stored.values()].filter(({ id }) => !ids.has(id));
    return [
      ...bundled.map((pack) => stored.get(pack.id) ?? { ...pack, on: false, bundled: true }),
      ...added.sort((a, b) => (a.name < b.name ? -1 : 1)),
    ];
  };
  return reading(db, list, ['packs']);
}

/**
 * Adds a pack from a file, or another edition of one that was added before: it has the same id and name.
 *
 * @throws Problem `not-allowed` where its id is that of another pack, be it one of those that come with the extension
 * and were never switched on; `storage-full`
 */
export async function addPack(
  db: KnowledgeDb,
  pack: Pack,
  bundled: readonly Pick<BundledPack, 'id'>[],
): Promise<{ pack: PackRow; replaced: PackRow | null }> {
  if (bundled.some(({ id }) => id === pack.id)) throw takenId(pack.id);
  const before = await reading(db, (tx) => tx.objectStore('packs').get(pack.id));
  if (before && before.name !== pack.name) throw otherPack(before);
  return { pack: await installPack(db, pack, { bundled: false }), replaced: before ?? null };
}

/**
 * Writes a pack and switches it on; one with the same id is replaced. What the reader wrote on its entities is kept.
 * It is done in batches (pack-work.ts): what a kill interrupts is taken up again, and everybody else goes on meanwhile.
 *
 * @throws Problem `not-allowed` where a file has the id of a pack that came with the extension;
 * `malformed-pack` where its outside ids join hundreds of its entities; `storage-full`
 */
export async function installPack(db: KnowledgeDb, pack: Pack, { bundled }: { bundled: boolean }): Promise<PackRow> {
  refuseHugeGroups(pack.entities);
  const { id, name, description, source, licence, date } = pack;
  const entities = pack.entities.length;
  const record: PackRecord = { id, name, description, source, licence, date, entities, on: true, bundled };
  await doPackWork(db, id, (before) => {
    if (before?.bundled && !bundled) throw takenId(id);
    return { pack: record, entities: packEntityRecords(pack) };
  });
  return record;
}

/** Switches a stored pack on again. @throws Problem `not-found` */
export function switchPackOn(db: KnowledgeDb, arg: { id: string }): Promise<PackRow> {
  return switchPack(db, arg.id, true);
}

/**
 * Switches a pack off: nothing of it is spotted, listed or shown. Its records stay for switching it on again, and an
 * entity that the reader wrote on keeps its name and kind. @throws Problem `not-found`
 */
export function switchPackOff(db: KnowledgeDb, arg: { id: string }): Promise<PackRow> {
  return switchPack(db, arg.id, false);
}

/**
 * Removes a pack that was added from a file, with its records. What the reader wrote on its entities stays.
 *
 * @throws Problem `not-found`; `not-allowed` where it came with the extension
 */
export async function removePack(db: KnowledgeDb, { id }: { id: string }): Promise<Record<never, never>> {
  await doPackWork(db, id, (before) => {
    if (!before) throw notFound('pack');
    if (before.bundled) throw cannotRemove(before.name);
    return { pack: null };
  });
  return {};
}

async function switchPack(db: KnowledgeDb, id: string, on: boolean): Promise<PackRow> {
  let switched: PackRecord | undefined;
  await doPackWork(db, id, (before) => {
    if (!before) throw notFound('pack');
    switched = { ...before, on };
    return before.on === on ? null : { pack: switched };
  });
  if (!switched) throw notFound('pack');
  return switched;
}

function takenId(id: string): Problem {
  return new Problem(
    'not-allowed',
    `A pack with the id “${id}” comes with Apropos. Give the file's pack another id and add it again.`,
  );
}

function otherPack({ id, name }: PackRecord): Problem {
  return new Problem(
    'not-allowed',
    `“${name}” has the id “${id}” already. Remove it first, or give the file's pack another id and add it again.`,
  );
}

function cannotRemove(name: string): Problem {
  return new Problem('not-allowed', `“${name}” comes with Apropos and cannot be removed. Switch it off instead.`);
}
