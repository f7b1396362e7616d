import type { Kind } from '../../entity.ts';
import type { EntityRecord } from '../database/schema.ts';
import { attach, readKnown } from './attach.ts';
import type { Draft } from './change.ts';
import { checkName, checkSummary } from './validate.ts';

/** What the reader calls an entity; what is left out stays as it is. */
export interface Words {
  name?: string;
  kind?: Kind;
  summary?: string;
}

/** @throws Problem `empty-name`, `name-too-long`, `note-too-long` (summary) */
export function checkWords({ name, kind, summary }: Words): Words {
  return {
    ...(name !== undefined && { name: checkName(name, 'name') }),
    ...(kind !== undefined && { kind }),
    ...(summary !== undefined && { summary: checkSummary(summary) }),
  };
}

/**
 * Writes those of the reader's words that differ from what the entity is called already, on the leader of its group,
 * whose words go before those of the others. What is a pack's stays as it is: theirs are kept over it.
 *
 * @throws Problem `not-found`
 */
export async function writeWords(draft: Draft, id: string, { name, kind, summary }: Words): Promise<void> {
  const { merged } = await readKnown(draft.read, id);
  const differs: Words = {
    ...(name !== undefined && name !== merged.name && { name }),
    ...(kind !== undefined && kind !== merged.kind && { kind }),
    ...(summary !== undefined && summary !== merged.summary && { summary }),
  };
  if (Object.keys(differs).length === 0) return;
  await draft.put('entities', { ...(await attachRecord(draft, merged.id)), ...differs });
}

/** The reader's record of this id, to be written on. @throws Problem `not-found` */
export async function attachRecord(draft: Draft, id: string): Promise<EntityRecord> {
  return ownRecord(draft, await attach(draft, id));
}

/** The reader's record of this id; over a pack's entity one that says nothing yet, where there is none. */
export async function ownRecord({ read }: Draft, id: string): Promise<EntityRecord> {
  return (await read.objectStore('entities').get(id)) ?? { id, outsideKeys: [], created: Date.now() };
}
