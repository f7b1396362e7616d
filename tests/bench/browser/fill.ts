/**
 * A page of the extension's own that fills its knowledge base and says in `data-filled` when it is done: "done", or
 * what went wrong. The address says which of the names, from and to, and whether as a pack.
 *
 * A pack is installed by the extension's own code. A hundred thousand names take 20 s that way, a million would take
 * minutes: those go into the compiled lexicon alone, made and stored as `compileNames` does it. Spotting reads nothing
 * else of a name that the reader has no notes on.
 */

import type { DraftedRecord } from '../../../src/knowledge/database/lexicon-records.ts';
import { compileNames, installPack, type KnowledgeDb, openKnowledge } from '../../../src/knowledge/index.ts';
import { draftNames, draftRows } from '../../../src/knowledge/lexicon/drafted.ts';
import { compiled } from '../../../src/knowledge/lexicon/store.ts';
import { NAMES_FILE } from './names-file.ts';

const KIND = 'place';

async function fill(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const from = Number(query.get('from'));
  const names = ((await (await fetch(`/${NAMES_FILE}`)).json()) as string[]).slice(from, Number(query.get('to')));
  const entities = names.map((name, at) => ({ id: String(from + at), name, kind: KIND }) as const);
  const db = await openKnowledge('apropos');
  if (query.get('as') === 'pack') await asPack(db, `bench-${from}`, entities);
  else await asLexicon(db, entities);
  db.close();
}

type Named = { id: string; name: string; kind: typeof KIND };

async function asPack(db: KnowledgeDb, id: string, entities: Named[]): Promise<void> {
  const head = { name: id, description: 'Names to measure with.', source: 'https://example.org', licence: 'None' };
  await installPack(
    db,
    { format: 'apropos-pack', version: 1, id, ...head, date: '2026-01-01', entities },
    { bundled: false },
  );
  await compileNames(db);
}

async function asLexicon(db: KnowledgeDb, entities: Named[]): Promise<void> {
  const rows = entities.map((entity) => ({
    ...entity,
    summary: '',
    names: [{ text: entity.name, policy: 'initial' as const }],
  }));
  const batches = await draftNames(db);
  const [first] = batches as [DraftedRecord];
  const none = await draftRows([], first);
  const more = await draftRows(
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    first,
  );
  await db.put('compiled', await compiled([...batches, { ...first, ranked: [none, none, more] }]));
}

const say = (what: string): void => {
  document.documentElement.dataset.filled = what;
};
fill().then(
  () => say('done'),
  (error) => say(String(error)),
);
