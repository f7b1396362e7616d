/** What a reader may do, and what comes of it: for tests that hold for any changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KINDS } from '../../../src/entity.ts';
import type { KeptStore } from '../../../src/knowledge/database/schema.ts';
import * as knowledge from '../../../src/knowledge/index.ts';
import { Problem } from '../../../src/problem.ts';
import { contents, packOf } from './database.ts';

type Db = knowledge.KnowledgeDb;
export type Step = (db: Db) => Promise<unknown>;

/** The pack that steps write on. */
export const pack = packOf('countries', [
  {
    id: 'IT',
    name: 'Italy',
    kind: 'place',
    outside: { iso: 'IT' },
    aliases: [{ text: 'Italia' }],
    facts: [{ text: 'Rome' }],
  },
  { id: 'DE', name: 'Germany', kind: 'place', outside: { iso: 'DE' }, aliases: [{ text: 'Deutschland' }] },
]);

const words = fc.constantFrom('Italy', 'italia', 'Rome', 'Deutschland', 'WHO', ' ', 'Belt and Road');
const kind = fc.constantFrom(...KINDS);
const pick = fc.nat(20);
const outside = fc.constantFrom({}, { iso: 'IT' }, { iso: 'DE' }, { iso: 'IT', wikidata: 'Q1' }, { wikidata: 'Q1' });

/** The id of some record that is there, or of none. */
async function some(db: Db, store: KeptStore, at: number): Promise<string> {
  const keys = await db.getAllKeys(store);
  return keys[at % (keys.length || 1)] ?? 'none';
}

export async function someEntity(db: Db, at: number): Promise<string> {
  return ['countries/IT', 'countries/DE'][at] ?? (await some(db, 'entities', at));
}

export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(words, kind, outside, fc.uniqueArray(words, { maxLength: 2 })).map(
    ([name, of, ids, aliases]): Step =>
      (db) =>
        knowledge.createEntity(db, {
          entity: { name, kind: of, outside: ids, aliases: aliases.map((text) => ({ text })), facts: [{ text: name }] },
        }),
  ),
  fc.tuple(pick, words, kind, words).map(
    ([at, name, of, summary]): Step =>
      async (db) =>
        knowledge.updateEntity(db, { id: await someEntity(db, at), name, kind: of, summary }),
  ),
  pick.map(
    (at): Step =>
      async (db) =>
        knowledge.deleteEntity(db, { id: await someEntity(db, at) }),
  ),
  fc.tuple(pick, words).map(
    ([at, text]): Step =>
      async (db) =>
        knowledge.addAlias(db, { entity: await someEntity(db, at), alias: { text } }),
  ),
  fc.tuple(pick, words).map(
    ([at, text]): Step =>
      async (db) =>
        knowledge.updateAlias(db, { id: await some(db, 'aliases', at), text }),
  ),
  pick.map(
    (at): Step =>
      async (db) =>
        knowledge.deleteAlias(db, { id: await some(db, 'aliases', at) }),
  ),
  fc.tuple(pick, words, fc.boolean()).map(
    ([at, text, off]): Step =>
      async (db) =>
        knowledge.switchAlias(db, { entity: await someEntity(db, at), text, off }),
  ),
  fc.tuple(pick, words).map(
    ([at, text]): Step =>
      async (db) =>
        knowledge.addFact(db, { entity: await someEntity(db, at), fact: { text } }),
  ),
  fc.tuple(pick, words).map(
    ([at, text]): Step =>
      async (db) =>
        knowledge.checkFact(db, { entity: await someEntity(db, at), fact: { text } }),
  ),
  pick.map(
    (at): Step =>
      async (db) =>
        knowledge.deleteFact(db, { id: await some(db, 'facts', at) }),
  ),
  fc.tuple(pick, words).map(
    ([at, text]): Step =>
      async (db) =>
        knowledge.addNote(db, { entity: await someEntity(db, at), text }),
  ),
  fc.tuple(pick, words).map(
    ([at, text]): Step =>
      async (db) =>
        knowledge.updateNote(db, { id: await some(db, 'notes', at), text }),
  ),
  pick.map(
    (at): Step =>
      async (db) =>
        knowledge.deleteNote(db, { id: await some(db, 'notes', at) }),
  ),
  words.map(
    (name): Step =>
      (db) =>
        knowledge.addExclusion(db, { site: 'example.com', name }),
  ),
  pick.map(
    (at): Step =>
      async (db) =>
        knowledge.deleteExclusion(db, { id: await some(db, 'exclusions', at) }),
  ),
  pick.map(
    (restMs): Step =>
      (db) =>
        knowledge.writeSettings(db, { restMs }),
  ),
  fc.tuple(pick, pick, words, kind, words).map(
    ([one, other, name, of, summary]): Step =>
      async (db) => {
        const ids = [await someEntity(db, one), await someEntity(db, other)];
        await knowledge.mergeEntities(db, { ids, name, kind: of, summary });
      },
  ),
  fc.tuple(pick, fc.subarray(['eu', 'asia', 'trade'])).map(
    ([at, tags]): Step =>
      async (db) =>
        knowledge.updateEntity(db, { id: await someEntity(db, at), tags }),
  ),
  fc.tuple(pick, fc.boolean(), fc.constantFrom('eu', 'asia')).map(
    ([at, on, tag]): Step =>
      async (db) =>
        knowledge.tagEntities(db, { which: { ids: [await someEntity(db, at)] }, tag, on }),
  ),
  fc.tuple(pick, fc.subarray(['eu', 'asia'])).map(
    ([at, tags]): Step =>
      async (db) => {
        const id = await some(db, 'notes', at);
        await knowledge.updateNote(db, { id, text: (await db.get('notes', id))?.text ?? '', tags });
      },
  ),
  fc.tuple(pick, words, kind, fc.uniqueArray(words, { maxLength: 2 }), pick).map(
    ([at, name, of, names, note]): Step =>
      async (db) => {
        const id = await someEntity(db, at);
        const notes = note % 2 === 0 ? [] : [await some(db, 'notes', note)];
        const joined = (await knowledge.viewEntity(db, { id }))?.joined ?? [];
        const records = joined.slice(note % 3).map((record) => record.id);
        await knowledge.splitEntity(db, { id, name, kind: of, names, notes, facts: [], records });
      },
  ),
  pick.map(
    (at): Step =>
      async (db) => {
        const changes = await knowledge.listChanges(db, { limit: 5 });
        await knowledge.undoChange(db, changes[at % (changes.length || 1)]?.id ?? 'none');
      },
  ),
);

/** Carries out a step; says whether it changed anything: what is refused must not, and what is the same already. */
export async function carryOut(db: Db, one: Step): Promise<boolean> {
  const before = await contents(db);
  const entries = await db.count('journal');
  try {
    await one(db);
    return (await db.count('journal')) > entries;
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'unexpected') throw error;
    assert.deepEqual(await contents(db), before);
    return false;
  }
}
