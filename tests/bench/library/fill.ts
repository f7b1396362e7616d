/**
 * A page of the extension's own that fills its knowledge base by the extension's own code, and says in `data-filled`
 * when it is done: how long the packs and an article's sightings took in ms, or what went wrong. Notes are written five
 * hundred in one change: one after the other they would take minutes.
 */
import { v7 as newId } from 'uuid';
import { KINDS } from '../../../src/entity.ts';
import { attach } from '../../../src/knowledge/changes/attach.ts';
import { change } from '../../../src/knowledge/changes/change.ts';
import { compileNames, installPack, type KnowledgeDb, openKnowledge } from '../../../src/knowledge/index.ts';
import { type BenchKnowledge, KNOWLEDGE_FILE } from './knowledge-file.ts';
import { keepMany } from './sightings.ts';

const PACK_SIZE = 25_000;
const CHANGE_SIZE = 500;
/** Entities that have notes: every so many-th. */
const NOTED = 20;
/** The notes are of three years. */
const YEARS_MS = 3 * 365 * 24 * 60 * 60 * 1000;

async function fill(): Promise<{ installMs: number; keepMs: number }> {
  const { entities, notes, sightings } = (await (await fetch(`/${KNOWLEDGE_FILE}`)).json()) as BenchKnowledge;
  const db = await openKnowledge('apropos');
  const begun = performance.now();
  for (let from = 0; from < entities.length; from += PACK_SIZE) {
    await install(db, `bench-${from / PACK_SIZE}`, entities.slice(from, from + PACK_SIZE));
  }
  const installMs = performance.now() - begun;
  const ids = entities.map((_, at) => `bench-${Math.floor(at / PACK_SIZE)}/${at % PACK_SIZE}`);
  for (let from = 0; from < notes.length; from += CHANGE_SIZE) await write(db, ids, notes, from);
  await compileNames(db);
  const keepMs = await keepMany(db, sightings, ids);
  db.close();
  return { installMs, keepMs };
}

async function install(db: KnowledgeDb, id: string, entities: BenchKnowledge['entities']): Promise<void> {
  const head = { name: id, description: 'To measure with.', source: 'https://example.org', licence: 'None' };
  const members = entities.map((entity, at) => ({
    id: `${at}`,
    ...entity,
    kind: KINDS[at % KINDS.length] ?? 'concept',
  }));
  await installPack(
    db,
    { format: 'apropos-pack', version: 1, id, ...head, date: '2026-01-01', entities: members },
    { bundled: false },
  );
}

async function write(
  db: KnowledgeDb,
  ids: readonly string[],
  notes: BenchKnowledge['notes'],
  from: number,
): Promise<void> {
  const now = Date.now();
  await change(db, undefined, async (draft) => {
    for (const [at, { text, quote, site }] of notes.slice(from, from + CHANGE_SIZE).entries()) {
      const entity = ids[((from + at) * NOTED) % ids.length] ?? '';
      const created = Math.round(now - YEARS_MS * (1 - (from + at) / notes.length));
      await attach(draft, entity);
      await draft.put('notes', {
        id: newId({ msecs: created }),
        entity,
        text,
        ...(quote !== undefined && { quote: { exact: quote, prefix: '', suffix: '' } }),
        page: { url: `https://${site}/article-${from + at}`, title: 'An article' },
        created,
        updated: created,
      });
    }
    return { label: 'Wrote notes to measure with', result: {} };
  });
}

const say = (what: string): void => {
  document.documentElement.dataset.filled = what;
};
fill().then(
  ({ installMs, keepMs }) => say(`done ${Math.round(installMs)} ${keepMs.toFixed(1)}`),
  (error) => say(String(error)),
);
