import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addFact,
  addNote,
  createEntity,
  eraseForgotten,
  forgetSightings,
  hasForgotten,
  installPack,
  type KnowledgeDb,
  keepSightings,
  keepTold,
  listChanges,
  mergeEntities,
  newHere,
  sightedBefore,
  sightedSites,
  sightingRows,
  undoChange,
  viewCompany,
  viewSightings,
  writeSettings,
} from '../../../../src/knowledge/index.ts';
import { openFresh, packOf, problemOf } from '../database.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function known(...names: string[]): Promise<{ db: KnowledgeDb; ids: string[] }> {
  const db = await openFresh();
  const ids: string[] = [];
  for (const name of names) ids.push((await createEntity(db, { entity: { name, kind: 'person' } })).id);
  return { db, ids };
}

interface Read {
  path?: string;
  site?: string;
  date?: string;
  /** ms before now. */
  ago?: number;
}

function read(
  db: KnowledgeDb,
  ids: readonly string[],
  { path = '/a', site = 'paper.example', date, ago = 0 }: Read = {},
) {
  const page = { url: `https://${site}${path}`, title: `Of ${path}`, ...(date !== undefined && { date }) };
  const seen = ids.map((entity) => ({
    entity,
    count: 2,
    sentence: `It was ${entity}.`,
    names: new Set([entity]),
  }));
  return keepSightings(db, { page, site, seen }, Date.now() - ago);
}

const view = (db: KnowledgeDb, id = '') => viewSightings(db, { id });
const before = (db: KnowledgeDb, id = '', path = '/a') =>
  sightedBefore(db, { id, page: { url: `https://paper.example${path}`, title: '' } });

async function titles(db: KnowledgeDb, id = ''): Promise<string[]> {
  const { articles } = await view(db, id);
  return (await sightingRows(db, { id, articles })).map(({ title }) => title);
}

test('what was read is kept with the article, its day and the sentence', async () => {
  const { db, ids } = await known('Ada');
  await read(db, ids, { path: '/a?utm_source=x', date: '2024-03-05' });
  const { articles, days, sites } = await view(db, ids[0]);
  assert.deepEqual([days, sites], [['2024-03-05'], [['paper.example', 1]]]);
  const [row] = await sightingRows(db, { id: ids[0] ?? '', articles });
  const { url, title, site, date, count, sentence } = row ?? {};
  assert.deepEqual(
    { url, title, site, date, count, sentence },
    {
      url: 'https://paper.example/a',
      title: 'Of /a?utm_source=x'.slice(0, 500),
      site: 'paper.example',
      date: '2024-03-05',
      count: 2,
      sentence: `It was ${ids[0]}.`,
    },
  );
});

test('an article that is read again is one article, with its first and its last time', async () => {
  const { db, ids } = await known('Ada');
  await read(db, ids, { ago: 3 * DAY });
  await read(db, ids, { path: '/a#comments', ago: DAY });
  const { articles, first, last } = await view(db, ids[0]);
  assert.equal(articles.length, 1);
  assert.equal(Math.round((last - first) / DAY), 2);
});

test('articles are in the order of their days, the latest first', async () => {
  const { db, ids } = await known('Ada');
  await read(db, ids, { path: '/old', date: '2020-01-01' });
  await read(db, ids, { path: '/new', date: '2024-01-01', ago: DAY });
  assert.deepEqual(await titles(db, ids[0]), ['Of /new', 'Of /old']);
});

test('a pack’s entity that the reader then makes their own keeps its sightings', async () => {
  const db = await openFresh();
  const outside = { wikidata: 'Q1' };
  await installPack(db, packOf('a', [{ id: 'ada', name: 'Ada', kind: 'person', outside }]), { bundled: true });
  await read(db, ['a/ada']);
  const { id } = await createEntity(db, { entity: { name: 'Ada', kind: 'person', outside } });
  await read(db, [id], { ago: -HOUR });
  await read(db, [id], { path: '/b' });
  assert.deepEqual((await titles(db, id)).sort(), ['Of /a', 'Of /b']);
  assert.deepEqual((await titles(db, 'a/ada')).sort(), ['Of /a', 'Of /b']);
});

test('company is who was named in the same articles, most first, and who of them together', async () => {
  const { db, ids } = await known('Ada', 'Bo', 'Cy', 'Di');
  const [ada, bo, cy, di] = ids as [string, string, string, string];
  await read(db, [ada, bo, cy], { path: '/1' });
  await read(db, [ada, bo], { path: '/2' });
  await read(db, [bo, di], { path: '/3' });
  const company = await viewCompany(db, { id: ada });
  assert.deepEqual(
    company.companions.map(({ name, count }) => [name, count]),
    [
      ['Bo', 2],
      ['Cy', 1],
    ],
  );
  assert.deepEqual([company.of, company.pairs], [2, [[0, 1, 1]]]);
});

test('deleting by site, by entity, by time and all takes them from every list, and undo brings them back', async () => {
  const { db, ids } = await known('Ada', 'Bo');
  const [ada, bo] = ids as [string, string];
  await read(db, ids, { path: '/old', ago: 40 * DAY });
  await read(db, ids, { path: '/new', ago: HOUR });
  await read(db, ids, { path: '/else', site: 'other.example', ago: 2 * DAY });
  const all = ['Of /else', 'Of /new', 'Of /old'];
  const forgets = async (what: Parameters<typeof forgetSightings>[1]['what'], left: string[]): Promise<void> => {
    const { change } = await forgetSightings(db, { what });
    assert.deepEqual((await titles(db, ada)).sort(), left);
    await undoChange(db, change);
    assert.deepEqual((await titles(db, ada)).sort(), all);
  };
  await forgets({ site: 'paper.example' }, ['Of /else']);
  await forgets({ from: Date.now() - DAY }, ['Of /else', 'Of /old']);
  await forgets({ all: true }, []);
  await forgets({ entity: ada }, []);
  await forgetSightings(db, { what: { entity: ada } });
  assert.equal((await titles(db, bo)).length, 3);
  assert.deepEqual((await viewCompany(db, { id: bo })).companions, []);
});

test('what is read after it was deleted is kept anew, and the old one can still be brought back', async () => {
  const { db, ids } = await known('Ada');
  await read(db, ids, { ago: 3 * DAY });
  const { change } = await forgetSightings(db, { what: { site: 'paper.example' } });
  await read(db, ids, { ago: -1000 });
  const { articles, first } = await view(db, ids[0]);
  assert.equal(articles.length, 1);
  assert.ok(first > Date.now() - DAY);
  await undoChange(db, change);
  assert.ok((await view(db, ids[0])).first < Date.now() - 2 * DAY);
});

test('a name that was deleted does not come back with an article that has it no more', async () => {
  const { db, ids } = await known('Ada', 'Bo');
  await read(db, ids, { ago: 3 * DAY });
  await forgetSightings(db, { what: { entity: ids[0] ?? '' } });
  await read(db, ids.slice(1), { ago: -1000 });
  assert.deepEqual(await titles(db, ids[0]), []);
  assert.deepEqual((await viewCompany(db, { id: ids[1] ?? '' })).companions, []);
});

test('what is older than the reader wants it kept is shown no more, and is there again when they undo that', async () => {
  const { db, ids } = await known('Ada');
  await read(db, ids, { path: '/old', ago: 400 * DAY });
  await read(db, ids, { path: '/new' });
  await writeSettings(db, { sightingsDays: 90 }, 'days');
  assert.deepEqual(await titles(db, ids[0]), ['Of /new']);
  assert.equal(await hasForgotten(db), true);
  await eraseForgotten(db);
  await undoChange(db, 'days');
  assert.equal((await titles(db, ids[0])).length, 2);
  assert.equal(await hasForgotten(db), false);
});

test('erasing leaves what is deleted alone while it can be undone, and then nothing of it is on the disk', async (t) => {
  const { db, ids } = await known('Ada', 'Bo');
  await read(db, ids, { path: '/gone', ago: DAY });
  await read(db, ids.slice(0, 1), { path: '/alone', site: 'other.example', ago: DAY });
  await read(db, ids, { path: '/stays', site: 'third.example', ago: DAY });
  await forgetSightings(db, { what: { site: 'paper.example' } });
  await forgetSightings(db, { what: { entity: ids[0] ?? '' } });
  await eraseForgotten(db);
  assert.equal((await db.getAll('articles')).length, 3);
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 31 * DAY });
  await eraseForgotten(db);
  assert.deepEqual(
    (await db.getAll('articles')).map(({ title, entities }) => [title, entities]),
    [['Of /stays', [ids[1]]]],
  );
  assert.deepEqual(
    (await db.getAll('sightings')).map(({ entity }) => entity),
    [ids[1]],
  );
  assert.equal(await hasForgotten(db), false);
});

test('what is older than it is kept is erased when that can be undone no more', async (t) => {
  const { db, ids } = await known('Ada');
  await read(db, ids, { path: '/old', ago: 95 * DAY });
  await read(db, ids, { path: '/new', ago: 50 * DAY });
  await writeSettings(db, { sightingsDays: 90 });
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 31 * DAY });
  await writeSettings(db, { restMs: 300 });
  await eraseForgotten(db);
  assert.deepEqual(
    (await db.getAll('articles')).map(({ title }) => title),
    ['Of /new'],
  );
  assert.equal((await db.getAll('sightings')).length, 1);
});

test('erased at once, a deletion is in the history no more', async () => {
  const { db, ids } = await known('Ada');
  await read(db, ids);
  const { change } = await forgetSightings(db, { what: { all: true } });
  await eraseForgotten(db, { now: true });
  assert.deepEqual([await db.count('articles'), await db.count('sightings')], [0, 0]);
  assert.ok(!(await listChanges(db, { limit: 50 })).some(({ label }) => /sighting/.test(label)));
  await problemOf(undoChange(db, change), 'not-found');
});

test('sites are counted by their articles', async () => {
  const { db, ids } = await known('Ada');
  await read(db, ids, { path: '/1' });
  await read(db, ids, { path: '/2' });
  await read(db, ids, { site: 'a.example' });
  assert.deepEqual(await sightedSites(db), [
    { site: 'a.example', articles: 1 },
    { site: 'paper.example', articles: 2 },
  ]);
});

test('a card is told of other articles, not of the one it stands on', async () => {
  const { db, ids } = await known('Ada');
  assert.deepEqual(await before(db, ids[0]), { count: 0, first: 0 });
  await read(db, ids, { path: '/a' });
  assert.deepEqual(await before(db, ids[0]), { count: 0, first: 0 });
  await read(db, ids, { path: '/b', ago: 9 * DAY });
  await read(db, ids, { path: '/c', ago: 2 * DAY, date: '2024-01-02' });
  const { count, first, latest, here } = await before(db, ids[0]);
  assert.deepEqual(
    [count, Math.round((Date.now() - first) / DAY), latest?.title, latest?.date, here],
    [2, 9, 'Of /c', '2024-01-02', undefined],
  );
});

test('of an article that was read before it is told what is new in it, and written on the name since', async () => {
  const { db, ids } = await known('Ada', 'Bo', 'Cy');
  const [ada, bo, cy] = ids as [string, string, string];
  await read(db, [bo], { path: '/elsewhere', ago: 9 * DAY });
  await read(db, [ada], { ago: 2 * DAY });
  await addNote(db, { entity: ada, text: 'New.' });
  await addFact(db, { entity: ada, fact: { text: 'It happened.' } });
  await addNote(db, { entity: bo, text: 'Of another.' });
  await read(db, [ada, bo, cy]);
  const { here } = await before(db, ada);
  // Cy was read of nowhere before: perhaps it was in the article and not known yet.
  assert.deepEqual([here?.names.map(({ name }) => name), here?.notes, here?.facts], [['Bo'], 1, 1]);
  assert.equal(Math.round((Date.now() - (here?.last ?? 0)) / DAY), 2);
});

test('a page that changes while it is read is read once', async () => {
  const { db, ids } = await known('Ada', 'Bo');
  await read(db, ids.slice(0, 1), { ago: 60_000 });
  await read(db, ids);
  const { first, articles } = await view(db, ids[1]);
  assert.equal(articles.length, 1);
  assert.ok(Date.now() - first < 30_000);
  assert.equal((await before(db, ids[0])).here, undefined);
});

const fresh = (db: KnowledgeDb, entities: readonly string[], now = Date.now()) =>
  newHere(db, { page: { url: 'https://paper.example/a', title: '' }, entities }, now);

test('nothing is new in an article that is read for the first time', async () => {
  const { db, ids } = await known('Oriel', 'Quillon');
  assert.equal(await fresh(db, ids), null);
  await read(db, ids);
  assert.equal(await fresh(db, ids), null);
});

test('in an article that was read before, names are new that were not in it then, before and after it is read again', async () => {
  const { db, ids } = await known('Oriel', 'Quillon', 'Vale');
  const [oriel = '', quillon = '', vale = ''] = ids;
  await read(db, [oriel], { ago: 2 * DAY });
  const then = (await before(db, oriel, '/b')).latest?.last;
  assert.deepEqual(await fresh(db, [oriel, quillon]), { last: then, entities: [quillon] });
  await read(db, [oriel, quillon], { ago: HOUR / 4 });
  assert.deepEqual(await fresh(db, [oriel, quillon, vale]), { last: then, entities: [quillon, vale] });
  // The next day neither is.
  const next = await fresh(db, [oriel, quillon], Date.now() + DAY);
  assert.deepEqual(next?.entities, []);
});

test('a name that the reader was told of as new is new no more, also once the article is kept again', async () => {
  const { db, ids } = await known('Oriel', 'Quillon', 'Vale');
  const [oriel = '', quillon = '', vale = ''] = ids;
  const page = { url: 'https://paper.example/a?utm_source=x', title: '' };
  await keepTold(db, { page, entities: [quillon] });
  await read(db, [oriel], { ago: 2 * DAY });
  assert.deepEqual((await fresh(db, [oriel, quillon]))?.entities, [quillon]);
  await keepTold(db, { page, entities: [quillon] });
  assert.deepEqual((await fresh(db, [oriel, quillon, vale]))?.entities, [vale]);
  await read(db, [oriel, quillon, vale]);
  assert.deepEqual((await fresh(db, [oriel, quillon, vale]))?.entities, [vale]);
  await keepTold(db, { page, entities: [vale] });
  assert.deepEqual((await fresh(db, [oriel, quillon, vale]))?.entities, []);
  const { id } = await mergeEntities(db, { ids: [quillon, vale], name: 'Quillon', kind: 'person', summary: '' });
  assert.deepEqual((await fresh(db, [id]))?.entities, []);
});

test('erasing a name leaves no word of it in articles either of which it was only told', async () => {
  const { db, ids } = await known('Oriel', 'Quillon');
  const [oriel = '', quillon = ''] = ids;
  await read(db, [oriel], { ago: 2 * DAY });
  await keepTold(db, { page: { url: 'https://paper.example/a', title: '' }, entities: [quillon, oriel] });
  await forgetSightings(db, { what: { entity: quillon } });
  await eraseForgotten(db, { now: true });
  assert.deepEqual((await db.getAll('articles'))[0]?.told, [oriel]);
});

test('a name that was merged into another since is not new', async () => {
  const { db, ids } = await known('Oriel', 'Quillon');
  await read(db, ids.slice(1), { ago: DAY });
  const { id } = await mergeEntities(db, { ids, name: 'Oriel', kind: 'person', summary: '' });
  assert.deepEqual((await fresh(db, [id]))?.entities, []);
});

test('nothing is said to be new where the reader deleted that they read it', async () => {
  const { db, ids } = await known('Oriel', 'Quillon');
  await read(db, ids.slice(0, 1), { ago: DAY });
  await forgetSightings(db, { what: { site: 'paper.example' } });
  assert.equal(await fresh(db, ids), null);
});

test('a name whose sightings were deleted is not new for that', async () => {
  const { db, ids } = await known('Oriel', 'Quillon');
  await read(db, ids, { ago: DAY });
  await forgetSightings(db, { what: { entity: ids[0] ?? '' } });
  assert.deepEqual((await fresh(db, ids))?.entities, []);
});
