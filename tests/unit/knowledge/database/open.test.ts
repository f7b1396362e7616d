import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDB } from 'idb';
import { MIGRATIONS } from '../../../../src/knowledge/database/migrations/index.ts';
import { listChanges, openKnowledge, readDraft, readSettings, viewEntity } from '../../../../src/knowledge/index.ts';
import { contents, freshName, openFresh, problemOf } from '../database.ts';

const CHANGE = { id: '0195', at: 6, label: 'Added Italy', undone: true, undoes: '0194' };

/** The records that a database of each version may hold beside those of the version before. */
const EXAMPLES: Record<string, object[]>[] = [
  {
    journal: [{ ...CHANGE, writes: [], answer: {} }],
    entities: [
      { id: '0190', name: 'Italy', kind: 'place', outsideKeys: ['iso:IT'], outside: { iso: 'IT' }, created: 1 },
    ],
    notes: [{ id: '0191', entity: '0190', text: 'A note', words: ['a', 'note'], created: 2, updated: 2 }],
    rows: [
      {
        id: '0190',
        name: 'Italy',
        kind: 'place',
        summary: '',
        notes: 1,
        mine: true,
        members: ['0190'],
        names: [{ text: 'Italy', policy: 'initial' }],
        words: ['nitaly'],
        lists: [['all', 'italy']],
      },
    ],
  },
  // Ended while it wrote a pack.
  { packWork: [{ id: 'towns', plan: '0192', before: null, staged: 1, done: 0, after: '' }] },
  { drafts: [{ id: 'note:0190', fields: { text: 'Half a note' } }] },
  { namesLog: [{ counter: 1, rows: ['0190'] }] },
  { choices: [{ id: '0193', site: 'example.com', name: 'Italy', entity: '0190', over: ['towns/italy'], created: 3 }] },
  // Ended while it made what was there findable.
  { searchWork: [{ id: 'notes', before: '0192' }] },
  // Ended while it compiled.
  { drafted: [{ batch: 0, counter: 1, demonyms: false, seed: 1, ranked: [], after: '0190' }] },
  {
    notes: [{ id: '0189', entity: '0190', text: 'On [[Italy]]', links: { italy: '0190' }, created: 1, updated: 1 }],
  },
  {
    articles: [
      { id: 1, url: 'https://a.example/', title: 'A', site: 'a.example', first: 4, last: 4, entities: ['0190'] },
    ],
    sightings: [
      {
        entity: '0190',
        article: 1,
        site: 'a.example',
        day: '2024-03-05',
        count: 1,
        sentence: 'It was Italy.',
        first: 4,
        last: 4,
        order: -4,
      },
    ],
    forgotten: [{ id: '0194', at: 3, what: { all: true } }],
  },
  { distinct: [{ id: '0190 towns/italy', entities: ['0190', 'towns/italy'], created: 4 }] },
  { tags: [{ id: 'europe', colour: 'blue' }], unsuggested: [{ id: 'read more', name: 'Read More', created: 5 }] },
  {
    notes: [
      {
        id: '0188',
        entity: '0190',
        text: 'Where I read it',
        page: { url: 'https://a.example/?utm_source=x', title: 'A' },
        quote: { exact: 'It was Italy.', prefix: '', suffix: '' },
        created: 0,
        updated: 0,
      },
    ],
  },
  { changes: [CHANGE] },
  { checks: [{ id: '0195', entity: 'towns/italy', text: 'A republic', verified: '2024-03-05' }] },
  // The same records; rows stand in more lists.
  {},
];

test('there is an example of the data of every version', () => {
  assert.equal(EXAMPLES.length, MIGRATIONS.length);
});

for (const at of EXAMPLES.keys()) {
  test(`what was written by version ${at + 1} is there in version ${MIGRATIONS.length}`, async () => {
    const name = freshName();
    const old = await openDB(name, at + 1, {
      upgrade(db, _from, _to, tx) {
        for (const { stores } of MIGRATIONS.slice(0, at + 1)) {
          for (const [store, { keyPath, indexes = {} }] of Object.entries(stores)) {
            const made = db.objectStoreNames.contains(store)
              ? tx.objectStore(store)
              : db.createObjectStore(store, keyPath === undefined ? {} : { keyPath });
            for (const [index, { keyPath: path, multiEntry = false }] of Object.entries(indexes)) {
              made.createIndex(index, path, { multiEntry });
            }
          }
        }
      },
    });
    for (const [store, records] of EXAMPLES.slice(0, at + 1).flatMap((example) => Object.entries(example))) {
      for (const record of records) await old.put(store, record);
    }
    old.close();
    const db = await openKnowledge(name);
    const view = await viewEntity(db, { id: '0190' });
    assert.equal(view?.name, 'Italy');
    assert.equal(view?.notes[0]?.text, 'A note');
    const draft = await readDraft(db, { key: 'note:0190' });
    assert.deepEqual(draft, at < 2 ? null : { text: 'Half a note' });
    const { undoes, ...listed } = CHANGE;
    assert.deepEqual(await listChanges(db, { limit: 9 }), [{ ...listed, undoing: false }]);
    assert.equal((await db.get('changes', CHANGE.id))?.undoes, undoes);
  });
}

test('the schema has every store and index that is read', async () => {
  const db = await openFresh();
  const tx = db.transaction([...db.objectStoreNames], 'readonly');
  const schema = [...db.objectStoreNames].map((name) => [name, ...tx.objectStore(name).indexNames].join(' '));
  assert.deepEqual(schema, [
    'aliases entity',
    'anchors outside',
    'articles last site told url',
    'changes at',
    'checks entity',
    'choices entity',
    'compiled',
    'distinct entities',
    'drafted',
    'drafts',
    'entities outside',
    'exclusions site',
    'facts entity',
    'forgotten',
    'journal',
    'meta',
    'namesLog',
    'noteTerms terms',
    'notes entity updated',
    'packEntities outside',
    'packWords',
    'packWork',
    'packs',
    'rows lists members words',
    'searchWork',
    'settings',
    'sightings article newest',
    'staged',
    'tags',
    'unsuggested',
  ]);
});

test('a knowledge base of a newer version is not touched, and the reader is told to update', async () => {
  const name = freshName();
  (await openDB(name, MIGRATIONS.length + 1)).close();
  assert.match(await problemOf(openKnowledge(name), 'storage-unavailable'), /newer version of Apropos.*Update/u);
});

test('a browser that gives no database is named as the cause', async (t) => {
  t.mock.method(indexedDB, 'open', () => {
    throw new DOMException('denied', 'SecurityError');
  });
  assert.match(await problemOf(openKnowledge(freshName()), 'storage-unavailable'), /Restart the browser/u);
});

test('a browser without IndexedDB is named as the cause', async () => {
  const there = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') as PropertyDescriptor;
  Reflect.deleteProperty(globalThis, 'indexedDB');
  try {
    await problemOf(openKnowledge(freshName()), 'storage-unavailable');
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', there);
  }
});

test('an open handle gives way to a newer version, and says so', async () => {
  const name = freshName();
  let closed = 0;
  const db = await openKnowledge(name, { onClose: () => closed++ });
  const newer = await openDB(name, MIGRATIONS.length + 1);
  assert.equal(closed, 1);
  assert.equal(newer.version, MIGRATIONS.length + 1);
  assert.match(await problemOf(readSettings(db), 'storage-unavailable'), /storage/u);
});

test('an older connection that does not close is named as the cause', async (t) => {
  const name = freshName();
  const old = await openDB(name, MIGRATIONS.length);
  const open = indexedDB.open;
  t.mock.method(indexedDB, 'open', (opened: string, version: number) => open.call(indexedDB, opened, version + 1));
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const refused = problemOf(openKnowledge(name), 'storage-unavailable');
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  t.mock.timers.tick(5000);
  assert.match(await refused, /older version of Apropos.*Close/u);
  // Who asks meanwhile stands behind that, and is not kept waiting for ever.
  assert.match(await problemOf(openKnowledge(name), 'storage-unavailable'), /older version of Apropos.*Close/u);
  t.mock.restoreAll();
  // What was given up on does not hold the database open later.
  old.close();
  const newer = await openDB(name, MIGRATIONS.length + 2);
  assert.equal(newer.version, MIGRATIONS.length + 2);
});

test('two knowledge bases know nothing of one another', async () => {
  const [one, other] = [await openFresh(), await openFresh()];
  await one.put('settings', { id: 'settings', restMs: 1, where: 'news', sitesOn: [], sitesOff: [] });
  assert.notDeepEqual(await contents(one), await contents(other));
});
