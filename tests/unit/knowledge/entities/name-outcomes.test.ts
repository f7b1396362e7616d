import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addChoice,
  addExclusion,
  createEntity,
  keepSightings,
  nameOutcomes,
  writeSettings,
} from '../../../../src/knowledge/index.ts';
import { EVERYWHERE } from '../../../../src/views.ts';
import { openFresh } from '../database.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('of each name it is told in how many articles it was read, where it was left out, and where another was meant', async () => {
  const db = await openFresh();
  const make = async (name: string, ...aliases: string[]) =>
    (await createEntity(db, { entity: { name, kind: 'organisation', aliases: aliases.map((text) => ({ text })) } })).id;
  const [trust, tern] = [await make('Meridian Trust', 'MT', 'The Trust'), await make('Mobile Telephones', 'MT')];
  assert.deepEqual(await nameOutcomes(db, { id: trust }), []);

  await writeSettings(db, { sightings: true });
  for (const [at, names] of [
    ['Meridian Trust', 'MT'],
    ['MT', 'Meridian'],
  ].entries()) {
    const page = { url: `https://a.example/${at}`, title: 'A' };
    const seen = [{ entity: trust, count: 2, sentence: '', names: new Set(names) }];
    await keepSightings(db, { page, site: 'a.example', seen }, Date.now() - at * DAY_MS);
  }
  await addExclusion(db, { site: 'b.example', name: 'mt' });
  await addExclusion(db, { site: EVERYWHERE, name: 'the Trust' });
  await addChoice(db, { site: 'c.example', name: 'MT', entity: tern, over: [trust] });
  assert.deepEqual(await nameOutcomes(db, { id: trust }), [
    { name: 'Meridian Trust', articles: 1, of: 2, leftOut: 0, everywhere: false, othersMeant: 0 },
    { name: 'MT', articles: 2, of: 2, leftOut: 1, everywhere: false, othersMeant: 1 },
    { name: 'The Trust', articles: 0, of: 2, unread: 'ever', leftOut: 1, everywhere: true, othersMeant: 0 },
  ]);
  assert.deepEqual(await nameOutcomes(db, { id: 'nobody' }), []);
});

test('a name that was never read is told as that, where sightings are kept and say by which names they are', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, {
    entity: { name: 'Oriel', kind: 'concept', aliases: [{ text: 'grey lady' }] },
  });
  const unread = async () => (await nameOutcomes(db, { id })).map((outcome) => [outcome.name, outcome.unread]);
  assert.deepEqual(await unread(), []);
  await writeSettings(db, { sightings: true });
  assert.deepEqual(await unread(), [
    ['Oriel', 'ever'],
    ['grey lady', 'ever'],
  ]);
  const read = async (url: string) => {
    const seen = [{ entity: id, count: 1, sentence: '', names: new Set(['Oriel']) }];
    await keepSightings(db, { page: { url, title: 'A' }, site: 'a.example', seen });
  };
  await read('https://a.example/1');
  await writeSettings(db, { sightings: false });
  assert.deepEqual(await unread(), [
    ['Oriel', undefined],
    ['grey lady', 'ever'],
  ]);
  for (let at = 2; at <= 201; at++) await read(`https://a.example/${at}`);
  assert.deepEqual((await unread())[1], ['grey lady', 'lately']);

  const { names: _, ...old } = (await db.getAll('sightings'))[200] ?? assert.fail();
  await db.put('sightings', old);
  assert.deepEqual(await unread(), [['Oriel', undefined]]);
});
