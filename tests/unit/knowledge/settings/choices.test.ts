import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  aboutEntities,
  addChoice,
  addNote,
  createEntity,
  deleteChoice,
  installPack,
  type KnowledgeDb,
  keepSightings,
  listChoices,
  undoChange,
} from '../../../../src/knowledge/index.ts';
import { openFresh, packOf, problemOf } from '../database.ts';

const SITE = 'example.com';
const URL_THERE = 'https://example.com/there';
const ALONE = { site: SITE, url: URL_THERE, named: new Set<string>() };

async function twoSmiths(): Promise<{ db: KnowledgeDb; drummer: string; pitcher: string }> {
  const db = await openFresh();
  const make = async (summary: string): Promise<string> =>
    (await createEntity(db, { entity: { name: 'Chad Smith', kind: 'person', summary } })).id;
  return { db, drummer: await make('Drummer.'), pitcher: await make('Pitcher.') };
}

/** Whom the reader chose before, of these, as a page of the site finds it. */
async function chosenOn(
  db: KnowledgeDb,
  site: string,
  ids: readonly string[],
  url = `https://${site}/`,
): Promise<(string | undefined)[]> {
  const about = await aboutEntities(db, new Set(ids), { site, url, named: new Set() });
  return ids.map((id) => about.get(id)?.chosen);
}

test('what was chosen once is known on that site, and elsewhere as what was chosen somewhere', async () => {
  const { db, drummer, pitcher } = await twoSmiths();
  await addChoice(db, { site: SITE, name: 'Chad Smith', entity: drummer, over: [pitcher] });
  assert.deepEqual(await chosenOn(db, SITE, [drummer, pitcher]), ['here', undefined]);
  assert.deepEqual(await chosenOn(db, 'example.org', [drummer, pitcher]), ['elsewhere', undefined]);
});

test('a choice says nothing where the others are others', async () => {
  const { db, drummer, pitcher } = await twoSmiths();
  const { id: other } = await createEntity(db, { entity: { name: 'Smith', kind: 'place' } });
  await addChoice(db, { site: SITE, name: 'Chad Smith', entity: drummer, over: [pitcher] });
  assert.deepEqual(await chosenOn(db, SITE, [drummer, other]), [undefined, undefined]);
});

test('choosing the other one takes the first choice back, and undo brings it back', async () => {
  const { db, drummer, pitcher } = await twoSmiths();
  await addChoice(db, { site: SITE, name: 'Chad Smith', entity: drummer, over: [pitcher] });
  const { change } = await addChoice(db, { site: SITE, name: 'Chad Smith', entity: pitcher, over: [drummer] });
  assert.deepEqual(await chosenOn(db, SITE, [drummer, pitcher]), [undefined, 'here']);
  await undoChange(db, change);
  assert.deepEqual(await chosenOn(db, SITE, [drummer, pitcher]), ['here', undefined]);
});

test('what was said on a page stays for it when another page of the site is answered otherwise', async () => {
  const { db, drummer, pitcher } = await twoSmiths();
  const both = [drummer, pitcher];
  const page = (path: string, title: string) => ({ url: `https://${SITE}/${path}`, title });
  const choose = (entity: string, over: string, on = page('band', 'The band')) =>
    addChoice(db, { site: SITE, page: on, name: 'Chad Smith', entity, over: [over] });
  const on = (path: string) => chosenOn(db, SITE, both, `https://${SITE}/${path}`);
  const listed = async () => (await listChoices(db)).map(({ entity, page: told }) => [entity.summary, told]);
  await choose(drummer, pitcher);
  assert.deepEqual(await on('band'), ['page', undefined]);
  assert.deepEqual(await on('other'), ['here', undefined]);
  const { change } = await choose(pitcher, drummer, page('game', ''));
  assert.deepEqual(await on('band'), ['page', 'here']);
  assert.deepEqual(await on('game'), ['elsewhere', 'page']);
  assert.deepEqual(await on('other'), ['elsewhere', 'here']);
  assert.deepEqual(await listed(), [
    ['Pitcher.', undefined],
    ['Drummer.', 'The band'],
  ]);
  await undoChange(db, change);
  await choose(pitcher, drummer);
  assert.deepEqual(await on('band'), [undefined, 'page']);
  assert.deepEqual(await listed(), [['Pitcher.', undefined]]);
});

test('choosing the same twice is one choice', async () => {
  const { db, drummer, pitcher } = await twoSmiths();
  for (const _ of [1, 2]) await addChoice(db, { site: SITE, name: 'Smith', entity: drummer, over: [pitcher] });
  assert.equal((await listChoices(db)).length, 1);
});

test('choices are listed with whom they chose, and can be taken back', async () => {
  const { db, drummer, pitcher } = await twoSmiths();
  await addChoice(db, { site: SITE, name: 'Smith', entity: drummer, over: [pitcher] });
  const [choice] = await listChoices(db);
  assert.deepEqual(
    [choice?.name, choice?.site, choice?.entity],
    ['Smith', SITE, { id: drummer, name: 'Chad Smith', summary: 'Drummer.' }],
  );
  await deleteChoice(db, { id: choice?.id ?? '' });
  assert.deepEqual(await listChoices(db), []);
  await problemOf(deleteChoice(db, { id: choice?.id ?? '' }), 'not-found');
});

test('of an entity its summary, facts and notes are known, also those of its pack', async () => {
  const db = await openFresh();
  const facts = [{ text: 'Joined the band in 1988.' }];
  const smith = { id: 'smith', name: 'Chad Smith', kind: 'person', summary: 'Drummer.', facts } as const;
  await installPack(db, packOf('a', [{ ...smith, facts: [...facts] }]), { bundled: true });
  await addNote(db, { entity: 'a/smith', text: 'Met him in *Bergamo*.' });
  const about = (await aboutEntities(db, new Set(['a/smith']), ALONE)).get('a/smith');
  assert.match(about?.texts.join() ?? '', /Drummer.*Bergamo.*1988/s);
  assert.deepEqual([about?.noted, about?.mine], [true, false]);
});

test('of an entity it is known with how many of those named it was read of before', async () => {
  const { db, drummer, pitcher } = await twoSmiths();
  const named = ['a/band', 'a/town', 'a/other'];
  const seen = [drummer, 'a/band', 'a/town'].map((entity) => ({
    entity,
    count: 1,
    sentence: '',
    names: new Set<string>(),
  }));
  await keepSightings(db, { page: { url: 'https://example.com/a', title: '' }, site: SITE, seen });
  const about = await aboutEntities(db, new Set([drummer, pitcher]), { ...ALONE, named: new Set(named) });
  assert.deepEqual([about.get(drummer)?.met, about.get(pitcher)?.met], [2, 0]);
});

test('one that is not there any more is left out', async () => {
  const { db, drummer } = await twoSmiths();
  assert.deepEqual([...(await aboutEntities(db, new Set([drummer, 'gone']), ALONE)).keys()], [drummer]);
});
