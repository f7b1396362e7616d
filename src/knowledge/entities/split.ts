import { v7 as newId } from 'uuid';
import type { Kind } from '../../entity.ts';
import { Problem } from '../../problem.ts';
import type { Changed } from '../../views.ts';
import { type Known, notFound, readKnown } from '../changes/attach.ts';
import { change, type Draft } from '../changes/change.ts';
import { checkName } from '../changes/validate.ts';
import { keyOfId } from '../database/ids.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { EntityRecord } from '../database/schema.ts';
import { sameName } from '../database/words.ts';
import { aliasRecord, checkAlias } from './alias-draft.ts';
import { switchOff, switchPacksOff } from './aliases.ts';

/** What becomes an entity of its own: written forms, ids of notes, facts and packs' records that the reader joined. */
export interface SplitArg {
  id: string;
  name: string;
  kind: Kind;
  names: readonly string[];
  notes: readonly string[];
  facts: readonly string[];
  records: readonly string[];
}

/**
 * Makes a new entity of parts of another, as one change. A pack's name is switched off there and given to the new one.
 *
 * @throws Problem `empty-name`, `name-too-long`, `not-found`; `not-allowed` where nothing is chosen, or where a pack's
 * record stays joined by an outside id
 */
export async function splitEntity(
  db: KnowledgeDb,
  { id, kind, names, notes, facts, records, ...given }: SplitArg,
  request?: string,
): Promise<Changed & { id: string }> {
  const name = checkName(given.name, 'name');
  if (names.length + notes.length + facts.length + records.length === 0) throw nothingChosen();
  const made = newId();
  return change(db, request, async (draft) => {
    const known = await readKnown(draft.read, id);
    for (const text of names) await moveName(draft, known, text, made, name);
    await moveRecords(draft, known, 'notes', notes, made);
    await moveRecords(draft, known, 'facts', facts, made);
    await part(draft, known, records);
    await draft.put('entities', {
      id: made,
      name,
      kind,
      ...(records.length > 0 && { same: [...records] }),
      outsideKeys: records.map(keyOfId),
      created: Date.now(),
    });
    const { members } = await readKnown(draft.read, made);
    if (members.some((member) => member.id === known.merged.id)) throw stillJoined(known.merged.name);
    return { label: `Split ${name} from ${known.merged.name}`, result: { id: made } };
  });
}

/**
 * An own alias goes over, and nothing comes in its place that it stood before, neither a pack's name nor what the
 * reader called another record of these: a pack's has its pack's name again, and one of their own is called as all of
 * them are. What the new entity is called is none of its aliases.
 */
async function moveName(draft: Draft, known: Known, text: string, made: string, name: string): Promise<void> {
  const canon = sameName(text);
  const isName = canon === sameName(name);
  const own = known.members.flatMap(({ aliases }) => aliases).filter((alias) => !alias.off && alias.canon === canon);
  for (const alias of own)
    await (isName ? draft.delete('aliases', alias.id) : draft.put('aliases', { ...alias, entity: made }));
  const called = known.members.filter(
    ({ record }) => record?.name !== undefined && sameName(record.name) === canon && record.id !== known.merged.id,
  );
  for (const { pack, record } of called) {
    const { name: _, ...rest } = record as EntityRecord;
    await draft.put('entities', pack === null ? { ...rest, name: known.merged.name } : rest);
  }
  if (own.length + called.length > 0) await switchPacksOff(draft, known, canon);
  else await switchOff(draft, known, canon);
  if (own.length === 0 && !isName) await draft.put('aliases', aliasRecord(made, checkAlias({ text })));
}

async function moveRecords(
  { read, put }: Draft,
  { members }: Known,
  store: 'notes' | 'facts',
  ids: readonly string[],
  made: string,
): Promise<void> {
  for (const id of ids) {
    const record = await read.objectStore(store).get(id);
    if (!record || !members.some((member) => member.id === record.entity))
      throw notFound(store === 'notes' ? 'note' : 'fact');
    await put(store, { ...record, entity: made });
  }
}

/** These records are no longer said to be the same as the others. */
async function part({ read, put }: Draft, { members }: Known, records: readonly string[]): Promise<void> {
  const keys = new Set(records.map(keyOfId));
  for (const { id: member } of members) {
    // As it is now: its name may just have gone over.
    const record = await read.objectStore('entities').get(member);
    if (!record?.same?.some((id) => records.includes(id))) continue;
    await put('entities', {
      ...record,
      same: record.same.filter((id) => !records.includes(id)),
      outsideKeys: record.outsideKeys.filter((key) => !keys.has(key)),
    });
  }
}

function nothingChosen(): Problem {
  return new Problem('not-allowed', 'Choose a name, a note or a fact that goes with it. Nothing was changed.');
}

function stillJoined(name: string): Problem {
  return new Problem(
    'not-allowed',
    `An outside id says that this record is ${name} too, so it cannot be split from it. Nothing was changed.`,
  );
}
