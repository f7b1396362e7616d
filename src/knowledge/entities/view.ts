import type { EntityView, FactView } from '../../views.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { type ReadTx, reading } from '../database/transaction.ts';
import { readGroup } from '../groups/group.ts';
import { readPacks } from '../groups/known-packs.ts';
import { type Member, recordIds, tagsOf } from '../groups/member.ts';
import { mergeGroup } from '../groups/merge.ts';
import { backlinks, viewLinks } from '../notes/note-links.ts';
import { plainNote } from '../rows/note-rows.ts';
import { checksOn, factKey, withChecks } from './checks.ts';

/** Everything known of an entity, by the id of any of its records; null where nothing is. */
export function viewEntity(db: KnowledgeDb, { id }: { id: string }): Promise<EntityView | null> {
  return reading(db, async (tx) => {
    const packs = await readPacks(tx);
    const members = await readGroup(tx, id, packs);
    const merged = mergeGroup(members, packs);
    if (!merged) return null;
    const [facts, notes] = await Promise.all([readFacts(tx, members), readNotes(tx, members)]);
    const { names, ...shown } = merged;
    const linking = { name: merged.name, names, members: recordIds(members) };
    const [links, linked] = await Promise.all([viewLinks(tx, notes), backlinks(tx, linking)]);
    const joined = joinedOf(members);
    return { ...shown, facts, notes, links, backlinks: linked, tags: tagsOf(members), joined };
  });
}

function joinedOf(members: readonly Member[]): EntityView['joined'] {
  const same = new Set(members.flatMap(({ record }) => record?.same ?? []));
  return members.flatMap(({ id, base, anchor }) => {
    const known = base ?? anchor;
    return known && same.has(id) ? [{ id, label: known.name }] : [];
  });
}

async function readFacts(tx: ReadTx, members: readonly Member[]): Promise<FactView[]> {
  const own = await Promise.all(members.map(({ id }) => tx.objectStore('facts').index('entity').getAll(id)));
  const views: FactView[] = own.flat().map(({ entity: _, ...fact }) => ({ ...fact, origin: 'mine' }));
  const checks = await checksOn(tx, members);
  for (const { pack, base } of members) {
    if (pack !== null)
      views.push(...withChecks(base?.facts ?? [], checks).map((fact) => ({ ...fact, origin: { pack } })));
  }
  const distinct = new Map<string, FactView>();
  for (const fact of views) {
    const key = factKey(fact);
    if (fact.id !== undefined || !distinct.has(key)) distinct.set(fact.id ?? key, fact);
  }
  // Sorting keeps the order of equals: the reader's own stay before those of packs.
  return [...distinct.values()].sort((a, b) => compare(a.from ?? '', b.from ?? ''));
}

async function readNotes(tx: ReadTx, members: readonly Member[]): Promise<EntityView['notes']> {
  const notes = await Promise.all(members.map(({ id }) => tx.objectStore('notes').index('entity').getAll(id)));
  return notes
    .flat()
    .sort((a, b) => b.created - a.created || compare(b.id, a.id))
    .map(plainNote);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
