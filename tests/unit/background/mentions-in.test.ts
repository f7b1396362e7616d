import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledgeBase } from '../../../src/background/knowledge-base.ts';
import { mentionsIn } from '../../../src/background/mentions-in.ts';
import { createEntity, readSettings, writeSettings } from '../../../src/knowledge/index.ts';
import type { SpotRequest } from '../../../src/platform/page-port.ts';
import { freshName } from '../knowledge/database.ts';

const TEXT = 'The Italian guest Tamsin Oriel left Italy. Oriel went home.';
const PAGE: SpotRequest = {
  request: 0,
  site: 'paper.example',
  url: 'https://paper.example/',
  readAs: 'news',
  text: TEXT,
  langs: ['en'],
  metas: {},
  linked: [],
};

/** What is marked for who knows Tamsin Oriel and Italy. */
async function marked(settings: { sureness: number; demonyms: boolean }): Promise<string[]> {
  const base = createKnowledgeBase(freshName(), () => {});
  const db = await base.open();
  await writeSettings(db, settings);
  await createEntity(db, { entity: { name: 'Italy', kind: 'place' } });
  await createEntity(db, { entity: { name: 'Tamsin Oriel', kind: 'person' } });
  const { mentions } = await mentionsIn(db, await base.lexicon(), PAGE, await readSettings(db), new Set());
  return mentions.map(({ start, end }) => TEXT.slice(start, end));
}

test('adjectives of countries are marked where the reader asked for them, however sure names have to be', async () => {
  assert.deepEqual(await marked({ sureness: 0.95, demonyms: true }), ['Italian', 'Tamsin Oriel', 'Italy']);
  assert.deepEqual(await marked({ sureness: 0.95, demonyms: false }), ['Tamsin Oriel', 'Italy']);
  assert.deepEqual(await marked({ sureness: 0.5, demonyms: true }), ['Italian', 'Tamsin Oriel', 'Italy', 'Oriel']);
});
