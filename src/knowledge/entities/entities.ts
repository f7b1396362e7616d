import { v7 as newId } from 'uuid';
import type { EntityData } from '../../entity.ts';
import { Problem } from '../../problem.ts';
import type { Changed, EntityWords } from '../../views.ts';
import { readKnown } from '../changes/attach.ts';
import { change, type Draft } from '../changes/change.ts';
import { changedElsewhere } from '../changes/changed-elsewhere.ts';
import { checkWords, writeWords } from '../changes/own-words.ts';
import { checkFact, checkName, checkSummary, checkTags } from '../changes/validate.ts';
import { outsideKeys, packOf } from '../database/ids.ts';
import type { KnowledgeDb } from '../database/open.ts';
import { sameRecord } from '../database/same-record.ts';
import { sameName } from '../database/words.ts';
import { tagsOf } from '../groups/member.ts';
import { keepLinks } from '../notes/note-links.ts';
import { writeTags } from '../notes/tags.ts';
import { type AliasDraft, aliasRecord, checkAlias } from './alias-draft.ts';

/**
 * Makes an entity of the reader's own, with its aliases, facts and tags, as one change.
 *
 * @throws Problem `empty-name`, `name-too-long`, `duplicate-alias`, `note-too-long` (summary or fact), `bad-date`,
 * `bad-tag`,
 * `empty-note` (a fact that says nothing)
 */
export async function createEntity(
  db: KnowledgeDb,
  { entity, tags: given = [] }: { entity: EntityData; tags?: readonly string[] },
  request?: string,
): Promise<Changed & { id: string }> {
  const id = newId();
  const name = checkName(entity.name, 'name');
  const summary = checkSummary(entity.summary ?? '');
  const aliases = checkAliases(name, (entity.aliases ?? []).map(checkAlias));
  const facts = (entity.facts ?? []).map(checkFact);
  const keys = outsideKeys(entity.outside);
  const tags = checkTags(given);
  return change(db, request, async (draft) => {
    await draft.put('entities', {
      id,
      name,
      kind: entity.kind,
      ...(summary && { summary }),
      ...(entity.outside && { outside: { ...entity.outside } }),
      ...(tags.length > 0 && { tags }),
      outsideKeys: keys,
      created: Date.now(),
    });
    for (const alias of aliases) await draft.put('aliases', aliasRecord(id, alias));
    for (const fact of facts) await draft.put('facts', { ...fact, id: newId(), entity: id });
    return { label: `Added ${name}${summary && ` (${inFew(summary)})`}`, result: { id } };
  });
}

/** UTF-16 units of a summary that tell one from another of its name. */
const TELLING = 60;

const inFew = (text: string): string => (text.length > TELLING ? `${text.slice(0, TELLING).trimEnd()}…` : text);

/**
 * Changes the name, kind, summary or tags. What is a pack's stays as it is: the reader's words are kept over it.
 *
 * @param was what was changed, where it may be another by now; of what is not changed it does not matter
 * @throws Problem `empty-name`, `name-too-long`, `note-too-long` (summary), `bad-tag`, `not-found`; `changed-since`
 * where
 *   something that is changed is not as in `was` any more
 */
export async function updateEntity(
  db: KnowledgeDb,
  { id, tags: given, was, ...said }: EntityWords & { id: string; was?: EntityWords },
  request?: string,
): Promise<Changed> {
  const words = checkWords(said);
  const tags = given && checkTags(given);
  return change(db, request, async (draft) => {
    const { members, merged } = await readKnown(draft.read, id);
    if (was && isAnother({ ...merged, tags: tagsOf(members) }, was, { ...words, ...(tags && { tags }) }))
      throw changedElsewhere('entity');
    const isRenamed = words.name !== undefined && words.name !== merged.name;
    if (isRenamed) await keepLinks(draft, merged.id, merged.name);
    await writeWords(draft, id, words);
    if (tags) await writeTags(draft, id, tags);
    return { label: isRenamed ? `Renamed ${merged.name} to ${words.name}` : `Changed ${merged.name}`, result: {} };
  });
}

/** Whether something that is `changed` is not as in `was` any more. */
function isAnother(now: EntityWords, was: EntityWords, changed: EntityWords): boolean {
  const names = Object.keys(changed) as (keyof EntityWords)[];
  return names.some((name) => was[name] !== undefined && !sameRecord(now[name], was[name]));
}

/**
 * Deletes the reader's own entity with its notes, facts and aliases, as one change. What a pack says of the same
 * entity stays, and so does what the reader wrote on the pack's record.
 *
 * @throws Problem `not-found`; `not-allowed` where it is a pack's alone
 */
export async function deleteEntity(db: KnowledgeDb, { id }: { id: string }, request?: string): Promise<Changed> {
  return change(db, request, async (draft) => {
    const { members, merged } = await readKnown(draft.read, id);
    const own = members.filter(({ pack }) => pack === null);
    if (own.length === 0) throw notOwn(merged.name);
    await deleteOwn(
      draft,
      own.map((member) => member.id),
    );
    return { label: `Deleted ${merged.name}`, result: {} };
  });
}

/** Deletes those of an entity's records that are the reader's own, with all that is written on them. */
export async function deleteOwn(draft: Draft, members: readonly string[]): Promise<void> {
  for (const id of members) if (packOf(id) === null) await deleteRecords(draft, id);
}

async function deleteRecords(draft: Draft, entity: string): Promise<void> {
  for (const store of ['aliases', 'facts', 'notes'] as const) {
    for (const key of await draft.read.objectStore(store).index('entity').getAllKeys(entity)) {
      await draft.delete(store, key);
    }
  }
  await draft.delete('entities', entity);
}

function checkAliases(name: string, aliases: AliasDraft[]): AliasDraft[] {
  const seen = new Set([sameName(name)]);
  for (const { text, canon } of aliases) {
    if (seen.has(canon)) throw new Problem('duplicate-alias', `“${text}” is given twice. Leave one of them out.`);
    seen.add(canon);
  }
  return aliases;
}

function notOwn(name: string): Problem {
  return new Problem(
    'not-allowed',
    `${name} comes from a pack and cannot be deleted. Switch the pack off, or switch off the names you do not want.`,
  );
}
