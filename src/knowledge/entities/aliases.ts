import type { Alias, CasePolicy } from '../../entity.ts';
import { Problem } from '../../problem.ts';
import type { Changed } from '../../views.ts';
import { attach, type Known, nameOf, notFound, readKnown } from '../changes/attach.ts';
import { change, type Draft } from '../changes/change.ts';
import { changedElsewhere } from '../changes/changed-elsewhere.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { sameRecord } from '../database/same-record.ts';
import type { AliasRecord } from '../database/schema.ts';
import type { ReadTx } from '../database/transaction.ts';
import { sameName } from '../database/words.ts';
import { type Merged, packNames } from '../groups/merge.ts';
import { keepLinks } from '../notes/note-links.ts';
import { aliasRecord, checkAlias } from './alias-draft.ts';

/**
 * Gives an entity another name. Another entity may have the same one.
 *
 * @throws Problem `empty-name`, `name-too-long`, `duplicate-alias`, `not-found`
 */
export async function addAlias(
  db: KnowledgeDb,
  { entity, alias }: { entity: string; alias: Alias },
  request?: string,
): Promise<Changed & { id: string }> {
  const checked = checkAlias(alias);
  return change(db, request, async (draft) => {
    const { merged } = await readKnown(draft.read, entity);
    refuseDuplicate(merged, checked.canon);
    const record = aliasRecord(await attach(draft, entity), checked);
    await draft.put('aliases', record);
    return { label: `Added alias “${record.text}” to ${merged.name}`, result: { id: record.id } };
  });
}

/**
 * Changes one of the reader's own aliases. A new text without a policy keeps the policy.
 *
 * @param was the alias that was changed, where it may be another by now
 * @throws Problem `empty-name`, `name-too-long`, `duplicate-alias`, `not-found`; `changed-since` where the alias is not
 *   `was` any more
 */
export async function updateAlias(
  db: KnowledgeDb,
  { id, text, policy, was }: { id: string; text?: string; policy?: CasePolicy; was?: Alias },
  request?: string,
): Promise<Changed> {
  return change(db, request, async (draft) => {
    const record = await ownAlias(draft.read, id);
    if (was && !sameRecord(checkAlias(record), checkAlias(was))) throw changedElsewhere('alias');
    const { merged } = await readKnown(draft.read, record.entity);
    const checked = checkAlias({ text: text ?? record.text, policy: policy ?? record.policy });
    if (checked.canon !== record.canon) refuseDuplicate(merged, checked.canon);
    if (checked.canon !== record.canon) await keepLinks(draft, merged.id, record.text);
    await draft.put('aliases', { ...record, ...checked });
    return { label: `Changed alias “${record.text}” of ${merged.name}`, result: {} };
  });
}

/** @throws Problem `not-found` */
export async function deleteAlias(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const record = await ownAlias(draft.read, id);
    await keepLinks(draft, record.entity, record.text);
    await draft.delete('aliases', id);
    return { label: `Deleted alias “${record.text}” of ${await nameOf(draft.read, record.entity)}`, result: {} };
  });
}

/**
 * Switches one of a pack's names off, so that it is no longer spotted, or on again. It stays off when the pack is
 * switched off and on.
 *
 * @throws Problem `not-found` where no pack gives the entity this name
 */
export async function switchAlias(
  db: KnowledgeDb,
  { entity, text, off }: { entity: string; text: string; off: boolean },
  request?: string,
): Promise<Changed> {
  const canon = sameName(text);
  return change(db, request, async (draft) => {
    const known = await readKnown(draft.read, entity);
    const { members, merged } = known;
    const switches = members.flatMap(({ aliases }) => aliases.filter((alias) => alias.off && alias.canon === canon));
    if (off && switches.length === 0) await switchOff(draft, known, canon);
    if (!off) for (const { id } of switches) await draft.delete('aliases', id);
    return { label: `Switched “${text}” of ${merged.name} ${off ? 'off' : 'on'}`, result: {} };
  });
}

/**
 * Switches one of an entity's names off that a pack gives it.
 *
 * @throws Problem `not-found` where none does
 */
export async function switchOff(draft: Draft, known: Known, canon: string): Promise<void> {
  const { merged } = known;
  const own = merged.aliases.find((alias) => sameName(alias.text) === canon)?.origin === 'mine';
  const name = merged.names.find((alias) => sameName(alias.text) === canon);
  if (!name || own) throw notFound('alias');
  await keepLinks(draft, merged.id, name.text);
  await switchPacksOff(draft, known, canon);
}

/** On each record that has the name from its pack, so that it stays off there when what was merged comes apart. */
export async function switchPacksOff(draft: Draft, { members }: Known, canon: string): Promise<void> {
  for (const member of members) {
    const name = packNames(member).find(({ text }) => sameName(text) === canon);
    if (!name || member.aliases.some((alias) => alias.off && alias.canon === canon)) continue;
    const on = await attach(draft, member.id);
    await draft.put('aliases', { ...aliasRecord(on, { ...name, canon }), off: true });
  }
}

async function ownAlias(tx: ReadTx, id: string): Promise<AliasRecord> {
  const record = await tx.objectStore('aliases').get(id);
  if (!record || record.off) throw notFound('alias');
  return record;
}

function refuseDuplicate({ name, names }: Merged, canon: string): void {
  const same = names.find((alias) => sameName(alias.text) === canon);
  if (!same) return;
  throw new Problem(
    'duplicate-alias',
    same.text === name
      ? `This entity is already called “${name}”. Capitals, accents and hyphens make no other name.`
      : `${name} already has the alias “${same.text}”. Capitals, accents and hyphens make no other alias.`,
  );
}
