import { v7 as newId } from 'uuid';
import { hostText } from '../../host-text.ts';
import type { Changed, ChoiceRow } from '../../views.ts';
import { nameOf, notFound } from '../changes/attach.ts';
import { change, type Draft } from '../changes/change.ts';
import { checkName } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { ChoiceRecord } from '../database/schema.ts';
import { type ReadTx, reading } from '../database/transaction.ts';

/**
 * From now on `entity` is meant on this site where it and one of `over` may be. A choice the other way round, and one
 * that says less, are taken back by it.
 *
 * @throws Problem `empty-name`, `name-too-long`
 */
export async function addChoice(
  db: KnowledgeDb,
  { site, name, entity, over }: { site: string; name: string; entity: string; over: string[] },
  request?: string,
): Promise<Changed> {
  const text = checkName(name, 'name');
  return change(db, request, async (draft) => {
    const chosen = await nameOf(draft.read, entity);
    const others = over.filter((id) => id !== entity);
    for (const earlier of await contrary(draft, site, entity, others)) await draft.delete('choices', earlier.id);
    await draft.put('choices', { id: newId(), site, name: text, entity, over: others, created: Date.now() });
    return { label: `Chose ${chosen} for “${text}” on ${hostText(site)}`, result: {} };
  });
}

/** Choices on this site that are decided anew where the entity is chosen over the others. */
async function contrary(
  { read }: Draft,
  site: string,
  entity: string,
  others: readonly string[],
): Promise<ChoiceRecord[]> {
  const index = read.objectStore('choices').index('entity');
  const made = (await Promise.all([entity, ...others].map((id) => index.getAll(id)))).flat();
  return made.filter(
    (one) =>
      one.site === site &&
      (one.entity === entity ? one.over.every((id) => others.includes(id)) : one.over.includes(entity)),
  );
}

/**
 * Several entities became one: it is meant wherever one of them was. What was chosen among them alone says nothing any
 * more.
 */
export async function moveChoices(
  { read, put, delete: remove }: Draft,
  of: ReadonlySet<string>,
  into: string,
): Promise<void> {
  const moved = (id: string): string => (of.has(id) ? into : id);
  for (const choice of await read.objectStore('choices').getAll()) {
    if (![choice.entity, ...choice.over].some((id) => of.has(id))) continue;
    const entity = moved(choice.entity);
    const over = [...new Set(choice.over.map(moved))].filter((id) => id !== entity);
    await (over.length === 0 ? remove('choices', choice.id) : put('choices', { ...choice, entity, over }));
  }
}

/** All choices, the newest first, with the names of those chosen; one that is known no more is left out. */
export function listChoices(db: KnowledgeDb): Promise<ChoiceRow[]> {
  return reading(db, async (tx) => {
    const choices = await tx.objectStore('choices').getAll();
    choices.sort((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1));
    const rows = await Promise.all(choices.map(async (choice) => rowOf(tx, choice)));
    return rows.filter((row) => row !== null);
  });
}

async function rowOf(tx: ReadTx, { id, site, name, entity, created }: ChoiceRecord): Promise<ChoiceRow | null> {
  const row = await tx.objectStore('rows').index('members').get(entity);
  return row ? { id, site, name, created, entity: { id: row.id, name: row.name, summary: row.summary } } : null;
}

/** @throws Problem `not-found` */
export async function deleteChoice(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const record = await draft.read.objectStore('choices').get(id);
    if (!record) throw notFound('choice');
    await draft.delete('choices', id);
    return { label: `Asks again for “${record.name}” on ${record.site}`, result: {} };
  });
}
