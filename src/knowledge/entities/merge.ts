import type { Kind } from '../../entity.ts';
import { Problem } from '../../problem.ts';
import { type Changed, MOST_MERGED } from '../../views.ts';
import { attach, notFound } from '../changes/attach.ts';
import { change, type Draft } from '../changes/change.ts';
import { checkWords, ownRecord, writeWords } from '../changes/own-words.ts';
import { keyOfId } from '../database/ids.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { AliasRecord, EntityRecord } from '../database/schema.ts';
import { sameName } from '../database/words.ts';
import { byPrecedence, readGroups } from '../groups/group.ts';
import { readPacks } from '../groups/known-packs.ts';
import type { Member } from '../groups/member.ts';
import { type Merged, mergeGroup } from '../groups/merge.ts';
import { tagged } from '../notes/tags.ts';
import { rowsOf } from '../rows/row-store.ts';
import { moveChoices } from '../settings/choices.ts';
import { aliasRecord, checkAlias } from './alias-draft.ts';

/**
 * Makes one entity of several, called as the reader chose, as one change. Of the reader's own records one stays and
 * takes what was written on the others: notes, facts, aliases, outside ids, and who was chosen; what they were called
 * becomes an alias. Packs' records stay as they are and are joined to it. The ids of all lead to it.
 *
 * @throws Problem `empty-name`, `name-too-long`, `note-too-long` (summary); `not-found` where one of them is not known;
 * `not-allowed` where they are one entity already, or too many
 */
export async function mergeEntities(
  db: KnowledgeDb,
  { ids, ...given }: { ids: readonly string[]; name: string; kind: Kind; summary: string },
  request?: string,
): Promise<Changed & { id: string }> {
  if (ids.length > MOST_MERGED) throw tooMany();
  const words = checkWords(given);
  return change(db, request, async (draft) => {
    const { groups, merged } = await readMerging(draft, ids);
    const members = groups.flat().sort(byPrecedence);
    const names = members.flatMap(({ record }) => record?.name ?? []);
    const [into, ...others] = await partMembers(draft, members);
    await joinRecords(draft, into, others, groups);
    await writeWords(draft, into.id, words);
    await mergeAliases(draft, into, members, [given.name, ...names]);
    for (const { id } of others.filter(isOwn)) await moveWritten(draft, id, into.id);
    await moveChoices(draft, new Set(members.map(({ id }) => id)), into.id);
    return { label: `Merged ${namesOf(merged)}`, result: { id: into.id } };
  });
}

const isOwn = ({ pack }: Member): boolean => pack === null;

async function readMerging({ read }: Draft, ids: readonly string[]): Promise<{ groups: Member[][]; merged: Merged[] }> {
  if ((await rowsOf(read, ids)).length < ids.length) throw notFound('entity');
  const packs = await readPacks(read);
  const groups = await readGroups(read, ids, packs);
  const merged = groups.map((members) => mergeGroup(members, packs)).filter((one) => one !== null);
  if (groups.length < 2) throw sameAlready();
  return { groups, merged };
}

/** The one that the others are merged into, first: the reader's own where there is one. */
async function partMembers(draft: Draft, members: readonly Member[]): Promise<[Member, ...Member[]]> {
  const into = members.find(({ live }) => live);
  if (!into) throw notFound('entity');
  await attach(draft, into.id);
  return [into, ...members.filter((member) => member !== into)];
}

/** One record of all: it has their keys, and nothing of what they were called but, of an own, its name and kind. */
async function joinRecords(
  draft: Draft,
  into: Member,
  others: readonly Member[],
  groups: readonly Member[][],
): Promise<void> {
  const own = others.filter(isOwn);
  const joined = groups.filter((group) => !group.includes(into)).flat();
  const record = await ownRecord(draft, into.id);
  const records = [record, ...own.flatMap(({ record: other }) => other ?? [])];
  const same = [
    ...new Set([...records.flatMap(({ same: ids = [] }) => ids), ...[...own, ...joined].map(({ id }) => id)]),
  ];
  const outside = Object.assign({}, ...records.toReversed().map(({ outside: ids }) => ids));
  const keys = new Set([...records.flatMap(({ outsideKeys }) => outsideKeys), ...same.map(keyOfId)]);
  for (const { id } of own) await draft.delete('entities', id);
  for (const { record: other } of others.filter((member) => !isOwn(member))) {
    if (other) await draft.put('entities', wordless(other));
  }
  const { summary: _, ...titled } = record;
  const joinedRecord: EntityRecord = {
    ...(isOwn(into) ? titled : wordless(record)),
    ...(Object.keys(outside).length > 0 && { outside }),
    same,
    outsideKeys: [...keys],
  };
  await draft.put(
    'entities',
    tagged(
      joinedRecord,
      records.flatMap(({ tags = [] }) => tags),
    ),
  );
}

function wordless({ name: _name, kind: _kind, summary: _summary, ...rest }: EntityRecord): EntityRecord {
  return rest;
}

/** The aliases of all, each once. `now` is what it is called now, then what any of them was called by the reader. */
async function mergeAliases(
  draft: Draft,
  into: Member,
  members: readonly Member[],
  [now = '', ...names]: readonly string[],
): Promise<void> {
  const keyOf = ({ canon, off }: Pick<AliasRecord, 'canon' | 'off'>): string => `${off ? 'off' : 'on'} ${canon}`;
  const seen = new Set([keyOf({ canon: sameName(now) })]);
  for (const { pack, aliases, record } of members) {
    // What its entity is called itself becomes an alias anew below: who splits that off has to undo the split first.
    const called = record?.name === undefined ? undefined : keyOf({ canon: sameName(record.name) });
    for (const alias of aliases) {
      const key = keyOf(alias);
      if (key === called || seen.has(key)) {
        await draft.delete('aliases', alias.id);
        continue;
      }
      if (pack === null) await draft.put('aliases', { ...alias, entity: into.id });
      seen.add(key);
    }
  }
  for (const name of names.map((text) => checkAlias({ text }))) {
    if (seen.has(keyOf(name))) continue;
    seen.add(keyOf(name));
    await draft.put('aliases', aliasRecord(into.id, name));
  }
}

async function moveWritten({ read, put }: Draft, from: string, to: string): Promise<void> {
  for (const note of await read.objectStore('notes').index('entity').getAll(from))
    await put('notes', { ...note, entity: to });
  for (const fact of await read.objectStore('facts').index('entity').getAll(from))
    await put('facts', { ...fact, entity: to });
}

function namesOf([first, second, ...others]: readonly Merged[]): string {
  return others.length === 0 ? `${first?.name} and ${second?.name}` : `${first?.name} and ${others.length + 1} others`;
}

function tooMany(): Problem {
  return new Problem(
    'not-allowed',
    `At most ${MOST_MERGED} entities can be merged at once. Choose fewer; nothing was changed.`,
  );
}

function sameAlready(): Problem {
  return new Problem('not-allowed', 'These are one entity already. Nothing was changed.');
}
