import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledgeBase, type KnowledgeBase } from '../../../src/background/knowledge-base.ts';
import { keepRead, readAfter } from '../../../src/background/sightings.ts';
import {
  createEntity,
  readSettings,
  sightedSites,
  viewSightings,
  writeSettings,
} from '../../../src/knowledge/index.ts';
import type { SpotRequest } from '../../../src/platform/page-port.ts';
import type { Settings } from '../../../src/settings.ts';
import { freshName } from '../knowledge/database.ts';

const SITE = 'paper.example';
const SAID = { langs: [], metas: {}, linked: [] };

function request(more: Partial<SpotRequest> = {}): SpotRequest {
  const url = `https://${SITE}/a`;
  const text = 'A headline\n\nOriel came to Quillon Bay. Oriel went.';
  return {
    request: 0,
    site: SITE,
    url,
    readAs: 'news',
    ...SAID,
    text,
    read: { url, titles: ['A headline'], canonical: '', ...SAID, stamps: [], lines: [], opening: '' },
    ...more,
  };
}

async function reader(
  settings: Partial<Settings> = { sightings: true },
): Promise<{ base: KnowledgeBase; oriel: string }> {
  const base = createKnowledgeBase(freshName(), () => {});
  const db = await base.open();
  await writeSettings(db, settings);
  const { id: oriel } = await createEntity(db, { entity: { name: 'Oriel', kind: 'person' } });
  await createEntity(db, { entity: { name: 'Quillon Bay', kind: 'place' } });
  return { base, oriel };
}

async function kept(base: KnowledgeBase, id: string): Promise<number> {
  return (await viewSightings(await base.open(), { id })).articles.length;
}

test('of a page that was read the names in it are kept, with how often and where first', async () => {
  const { base, oriel } = await reader();
  await keepRead(base, request(), false);
  const [sighting] = await (await base.open()).getAllFromIndex('sightings', 'newest', IDBKeyRange.lowerBound([oriel]));
  assert.deepEqual([sighting?.count, sighting?.sentence], [2, 'Oriel came to Quillon Bay.']);
});

test('of a tool nothing is kept, whatever it claims to be and whoever asked for it, unless its site is listed', async () => {
  const { base, oriel } = await reader();
  const url = `https://${SITE}/myaccount`;
  for (const readAs of ['news', 'asked'] as const) await keepRead(base, request({ url, readAs }), false);
  assert.equal(await kept(base, oriel), 0);
  await writeSettings(await base.open(), { where: 'sites', sitesOn: [SITE] });
  await keepRead(base, request({ url }), false);
  assert.equal(await kept(base, oriel), 1);
});

test('nothing is kept unless the reader wants it, of what is no news, in private, or without a page', async () => {
  const { base, oriel } = await reader();
  await keepRead(base, request(), true);
  await keepRead(base, request({ readAs: 'whole' }), false);
  const { read: _, ...unread } = request();
  await keepRead(base, unread, false);
  for (const settings of [
    { sightingsOff: [SITE] },
    { sightingsOff: [], sightingsWhere: 'sites' as const },
    { sightingsWhere: 'all' as const, sitesOff: [SITE] },
    { sitesOff: [], sightings: false },
  ]) {
    await writeSettings(await base.open(), settings);
    await keepRead(base, request(), false);
  }
  assert.equal(await kept(base, oriel), 0);
  assert.deepEqual(await sightedSites(await base.open()), []);
});

test('where nobody knows who is meant, nobody is kept', async () => {
  const { base, oriel } = await reader();
  await createEntity(await base.open(), { entity: { name: 'Oriel', kind: 'person' } });
  await keepRead(base, request(), false);
  assert.equal(await kept(base, oriel), 0);
  assert.equal((await sightedSites(await base.open()))[0]?.articles, 1);
});

test('a page is asked to say when it was read where that is kept, and nowhere else', async () => {
  const { base } = await reader({ sightings: true, sightingsWhere: 'sites', sightingsOn: [SITE] });
  const settings = await readSettings(await base.open());
  assert.equal(readAfter(settings, request(), false), 5);
  assert.equal(readAfter(settings, request(), true), undefined);
  assert.equal(readAfter(settings, request({ site: 'other.example' }), false), undefined);
  assert.equal(readAfter({ ...settings, sightings: false }, request(), false), undefined);
});
