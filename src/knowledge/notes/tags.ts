import { type Changed, TAG_COLOURS, type TagColour, type TagRow } from '../../views.ts';
import { change, type Draft } from '../changes/change.ts';
import { attachRecord } from '../changes/own-words.ts';
import { checkTag } from '../changes/validate.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { reading } from '../database/transaction.ts';
import { readGroup } from '../groups/group.ts';
import { readPacks } from '../groups/known-packs.ts';
import { TAG_LIST } from '../rows/lists.ts';
import { AT_TAG } from '../rows/note-terms.ts';

/** All tags that stand on something or have a colour, by name. */
export function listTags(db: KnowledgeDb): Promise<TagRow[]> {
  return reading(
    db,
    async (tx) => {
      const [entities, notes, colours] = await Promise.all([
        countsIn(tx.objectStore('rows').index('lists'), TAG_LIST),
        countsIn(tx.objectStore('noteTerms').index('terms'), AT_TAG),
        tx.objectStore('tags').getAll(),
      ]);
      const colourOf = new Map(colours.map(({ id, colour }) => [id, colour]));
      const all = new Set([...entities.keys(), ...notes.keys(), ...colourOf.keys()]);
      return [...all].sort().map((tag) => ({
        tag,
        colour: colourOf.get(tag) ?? TAG_COLOURS[0],
        entities: entities.get(tag) ?? 0,
        notes: notes.get(tag) ?? 0,
      }));
    },
    ['rows', 'noteTerms', 'tags'],
  );
}

/** @throws Problem `bad-tag` */
export async function colourTag(
  db: KnowledgeDb,
  { tag: given, colour }: { tag: string; colour: TagColour },
  request?: string,
): Promise<Changed> {
  const tag = checkTag(given);
  return change(db, request, async (draft) => {
    await (colour === TAG_COLOURS[0] ? draft.delete('tags', tag) : draft.put('tags', { id: tag, colour }));
    return { label: `Coloured the tag “${tag}” ${colour}`, result: {} };
  });
}

/** Gives an entity just these tags, whichever of its records had which. */
export async function writeTags(draft: Draft, id: string, tags: readonly string[]): Promise<void> {
  const members = await readGroup(draft.read, id, await readPacks(draft.read));
  const record = await attachRecord(draft, members.find(({ live }) => live)?.id ?? id);
  for (const { record: other } of members) {
    if (!other?.tags || other.id === record.id) continue;
    const kept = other.tags.filter((tag) => tags.includes(tag));
    await draft.put('entities', tagged(other, kept));
  }
  await draft.put('entities', tagged(record, tags));
}

/** A record with these tags, in their order; without any it says nothing of tags. */
export function tagged<R extends { tags?: string[] }>({ tags: _, ...record }: R, tags: readonly string[]): R {
  return { ...record, ...(tags.length > 0 && { tags: [...new Set(tags)].sort() }) } as R;
}

/** An index whose keys are lists, of which the first is a text. */
interface ListIndex {
  openKeyCursor(range: IDBKeyRange): Promise<{ key: IDBValidKey } | null>;
  count(range: IDBKeyRange): Promise<number>;
}

/** How often each tag stands in an index after a sign. One key of each is read, however many there are. */
async function countsIn(index: ListIndex, sign: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let from: IDBValidKey[] = [sign]; ; ) {
    const cursor = await index.openKeyCursor(IDBKeyRange.bound(from, [`${sign}\uffff`]));
    if (!cursor) return found;
    const [key] = cursor.key as [string];
    // A list of one kind begins with the tag's, and is not counted beside it.
    if (!key.includes('/')) found.set(key.slice(sign.length), await index.count(IDBKeyRange.bound([key], [key, []])));
    from = [key, []];
  }
}
