import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompiledRecord } from '../../../../src/knowledge/database/lexicon-records.ts';
import {
  addAlias,
  addNote,
  catchUp,
  compileNames,
  createEntity,
  deleteEntity,
  installPack,
  type KnowledgeDb,
  listChanges,
  openKnowledge,
  storedLexicon,
  switchAlias,
  undoChange,
  updateEntity,
  writeSettings,
} from '../../../../src/knowledge/index.ts';
import { freshName, openFresh, packOf } from '../database.ts';
import { currentLexicon, spotted, spottedEntities } from '../spotted.ts';

const italy = { entity: { name: 'Italy', kind: 'place' } } as const;

async function stored(db: KnowledgeDb): Promise<CompiledRecord> {
  const record = await db.get('compiled', 'lexicon');
  assert.ok(record);
  return record;
}

test('an empty knowledge base has a lexicon', async () => {
  assert.deepEqual(await spotted(await openFresh(), 'Italy'), []);
});

test('a lexicon that is current is loaded as it was stored', async () => {
  const name = freshName();
  const db = await openKnowledge(name);
  await createEntity(db, italy);
  await compileNames(db);
  const before = await stored(db);
  db.close();
  const again = await openKnowledge(name);
  assert.deepEqual(await spotted(again, 'In Italy'), ['Italy']);
  // A lexicon has a random seed: one compiled again would differ.
  assert.deepEqual(await stored(again), before);
});

test('a name is spotted from the moment it is saved, and the old one no more', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  assert.deepEqual(await spotted(db, 'Italy, Italien'), ['Italy']);
  await updateEntity(db, { id, name: 'Italien' });
  assert.deepEqual(await spotted(db, 'Italy, Italien'), ['Italien']);
});

test('by an office is spotted whose summary has it, from the moment it has', async () => {
  const db = await openFresh();
  const person = { name: 'Emmanuel Macron', kind: 'person', summary: 'French politician.' } as const;
  const { id } = await createEntity(db, { entity: person });
  assert.deepEqual(await spotted(db, 'President Macron spoke'), []);
  await updateEntity(db, { id, summary: 'President of France.' });
  assert.deepEqual(await spotted(db, 'President Macron spoke'), ['President Macron']);
  await updateEntity(db, { id, summary: 'Painter.' });
  assert.deepEqual(await spotted(db, 'President Macron spoke'), []);
});

test('what changed since the lexicon was compiled is brought to it, without compiling', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const japan = await createEntity(db, { entity: { name: 'Japan', kind: 'place' } });
  await compileNames(db);
  const before = await stored(db);
  await updateEntity(db, { id, name: 'Italien' });
  await deleteEntity(db, { id: japan.id });
  const peru = await createEntity(db, { entity: { name: 'Peru', kind: 'work' } });
  assert.deepEqual(await spottedEntities(db, 'Italy, Italien, Japan, Peru'), [
    [id, 'place'],
    [peru.id, 'work'],
  ]);
  assert.deepEqual(await stored(db), before);
});

test('the adjectives of countries are names from the moment they are asked for, until that is undone', async () => {
  const db = await openFresh();
  await createEntity(db, italy);
  const text = 'Italian, Italians, Italy';
  assert.deepEqual(await spotted(db, text), ['Italy']);
  await writeSettings(db, { demonyms: true });
  assert.deepEqual(await spotted(db, text), ['Italian', 'Italians', 'Italy']);
  await createEntity(db, { entity: { name: 'Japan', kind: 'place' } });
  assert.deepEqual(await spotted(db, 'Japanese'), ['Japanese']);
  const [, changed] = await listChanges(db, { limit: 2 });
  await undoChange(db, changed?.id ?? '');
  assert.deepEqual(await spotted(db, text), ['Italy']);
});

test('a loaded lexicon follows one change after another', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  const lexicon = await compileNames(db);
  for (const name of ['Italien', 'Italy', 'Italie']) {
    await updateEntity(db, { id, name });
    assert.equal(await catchUp(db, lexicon), true);
    const found = lexicon.spotter
      .spot('Italy Italien Italie')
      .map(({ candidates }) => candidates.map(lexicon.spotter.id));
    assert.deepEqual(found, [[id]], name);
  }
});

test('a pack is too much to be brought to a lexicon', async () => {
  const db = await openFresh();
  await createEntity(db, italy);
  await compileNames(db);
  await installPack(db, packOf('a', [{ id: 'JP', name: 'Japan', kind: 'place' }]), { bundled: true });
  const lexicon = await storedLexicon(db);
  assert.ok(lexicon);
  assert.equal(await catchUp(db, lexicon), false);
});

test('the worker may be killed after any change: the next one has what is there', async () => {
  const name = freshName();
  const db = await openKnowledge(name);
  await createEntity(db, italy);
  await currentLexicon(db);
  await createEntity(db, { entity: { name: 'Japan', kind: 'place' } });
  db.close();
  assert.deepEqual(await spotted(await openKnowledge(name), 'Italy and Japan'), ['Italy', 'Japan']);
});

/** Rows enough for three batches. */
const MANY = Array.from({ length: 10_001 }, (_, at) => ({ id: `${at}`, name: `Ville ${at}`, kind: 'place' as const }));

test('a compile that the worker’s end cuts off is gone on with, and has what changed meanwhile', async () => {
  const name = freshName();
  const db = await openKnowledge(name);
  await installPack(db, packOf('towns', MANY), { bundled: true });
  const [own] = await Promise.all([createEntity(db, italy), storedLexicon(db)]);
  const cut = compileNames(db);
  while ((await db.count('drafted')) === 0) await new Promise((resolve) => setTimeout(resolve));
  db.close();
  await assert.rejects(cut);

  const next = await openKnowledge(name);
  const [kept] = await next.getAll('drafted');
  await updateEntity(next, { id: own.id, name: 'Italien' });
  await createEntity(next, { entity: { name: 'Peru', kind: 'place' } });
  const lexicon = await compileNames(next);
  assert.equal(await catchUp(next, lexicon), true);
  const text = 'Italy, Italien, Peru, Ville 0, Ville 4321, Ville 9999, Ville 10000';
  const found = lexicon.spotter.spot(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, text.split(', ').slice(1));
  const { lexicon: compiled } = await stored(next);
  assert.equal((compiled as { seed: number }).seed, kept?.seed, 'what was drafted was used');
  assert.equal(await next.count('drafted'), 0);
});

test('what an older version has drafted, or what too much has changed since, is not gone on with', async () => {
  const db = await openFresh();
  await installPack(db, packOf('towns', MANY.slice(0, 10)), { bundled: true });
  const drafted = { batch: 0, counter: 0, demonyms: false, seed: 1, ranked: [], after: 'towns/5' };
  await db.put('drafted', drafted);
  const { spotter } = await compileNames(db);
  assert.equal(spotter.spot('Ville 1, Ville 5').length, 2);
});

test('a change of kind reaches the pages', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, italy);
  assert.deepEqual(await spottedEntities(db, 'Italy'), [[id, 'place']]);
  await updateEntity(db, { id, kind: 'work' });
  assert.deepEqual(await spottedEntities(db, 'Italy'), [[id, 'work']]);
});

test('a note alone does not make the lexicon stale', async () => {
  const db = await openFresh();
  await installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place' }]), { bundled: true });
  await currentLexicon(db);
  const before = await stored(db);
  await addNote(db, { entity: 'countries/IT', text: 'A note' });
  await currentLexicon(db);
  assert.deepEqual(await stored(db), before);
});

for (const [damage, spoil] of [
  ['bytes in another order', ({ lexicon }) => (lexicon as { pool: Uint8Array }).pool.reverse()],
  ['a lost table', ({ lexicon }) => delete (lexicon as { rows?: unknown }).rows],
  ['another format', (record) => Object.assign(record, { lexicon: 'text' })],
  ['lost kinds', (record) => Object.assign(record, { kinds: new Uint8Array() })],
  ['an unknown kind', ({ kinds }) => kinds.fill(99)],
  ['a lost counter', (record) => Reflect.deleteProperty(record, 'counter')],
  ['a counter of the future', (record) => Object.assign(record, { counter: 1e9 })],
] as [string, (record: CompiledRecord) => unknown][]) {
  test(`a lexicon damaged by ${damage} is rebuilt`, async () => {
    const db = await openFresh();
    const { id } = await createEntity(db, italy);
    await currentLexicon(db);
    const record = await stored(db);
    spoil(record);
    await db.put('compiled', record);
    assert.deepEqual(await spottedEntities(db, 'In Italy'), [[id, 'place']]);
    // Healed, not compiled for each page.
    const healed = await stored(db);
    await spotted(db, 'In Italy');
    assert.deepEqual(await stored(db), healed);
  });
}

test('a lexicon that finds no room to be stored is used all the same', async (t) => {
  const db = await openFresh();
  await createEntity(db, italy);
  t.mock.method(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  assert.deepEqual(await spotted(db, 'In Italy'), ['Italy']);
});

test("of one name the reader's own entity is the first candidate, then the sample's, then a pack's", async () => {
  const db = await openFresh();
  const georgia = (id: string) => [{ id, name: 'Georgia', kind: 'place' as const }];
  const first = async () => (await spottedEntities(db, 'Georgia'))[0]?.[0];
  await installPack(db, packOf('a', georgia('1')), { bundled: true });
  assert.equal(await first(), 'a/1');
  await installPack(db, packOf('sample', georgia('2')), { bundled: true });
  assert.equal(await first(), 'sample/2');
  const { id } = await createEntity(db, { entity: { name: 'Georgia', kind: 'place' } });
  assert.equal(await first(), id);
});

test('the same order holds for what was brought to a lexicon', async () => {
  const db = await openFresh();
  const georgia = (id: string) => [{ id, name: 'Georgia', kind: 'place' as const }];
  const own = { entity: { name: 'Georgia', kind: 'place' } } as const;
  await installPack(db, packOf('a', georgia('1')), { bundled: true });
  await installPack(db, packOf('sample', georgia('2')), { bundled: true });
  const before = await createEntity(db, own);
  await compileNames(db);
  const after = await createEntity(db, own);
  const { spotter } = await currentLexicon(db);
  const [mention] = spotter.spot('Georgia');
  assert.deepEqual(mention?.candidates.map(spotter.id), [before.id, after.id, 'sample/2', 'a/1']);
});

test('names that follow from a name are spotted as well', async () => {
  const db = await openFresh();
  await createEntity(db, { entity: { name: 'Saint Louis', kind: 'place' } });
  assert.deepEqual(await spotted(db, 'In St. Louis'), ['St. Louis']);
});

test("of a pack's names those that are adjectives are left out; one that the reader gave is spotted", async () => {
  const db = await openFresh();
  const entity = {
    id: 'IT',
    name: 'Italy',
    kind: 'place' as const,
    aliases: [{ text: 'Italian', policy: 'initial' as const }],
  };
  await installPack(db, packOf('countries', [entity]), { bundled: true });
  assert.deepEqual(await spotted(db, 'Italy, Italian, Italians'), ['Italy']);
  await addAlias(db, { entity: 'countries/IT', alias: { text: 'Italians', policy: 'initial' } });
  assert.deepEqual(await spotted(db, 'Italy, Italian, Italians'), ['Italy', 'Italians']);
});

test('a name that the reader switched off does not come back as one that follows from another', async () => {
  const db = await openFresh();
  const aliases = [{ text: 'St. Louis', policy: 'initial' as const }];
  const entity = { id: '1', name: 'Saint Louis', kind: 'place' as const, aliases };
  await installPack(db, packOf('towns', [entity]), { bundled: true });
  assert.deepEqual(await spotted(db, 'Saint Louis, St. Louis'), ['Saint Louis', 'St. Louis']);
  await switchAlias(db, { entity: 'towns/1', text: 'St. Louis', off: true });
  assert.deepEqual(await spotted(db, 'Saint Louis, St. Louis'), ['Saint Louis']);
});

test('records joined by an outside id are one candidate', async () => {
  const db = await openFresh();
  const outside = { iso: 'IT' };
  await installPack(db, packOf('a', [{ id: '1', name: 'Italy', kind: 'place', outside }]), { bundled: true });
  await installPack(db, packOf('b', [{ id: '1', name: 'Italia', kind: 'place', outside }]), { bundled: true });
  assert.deepEqual(await spottedEntities(db, 'Italy, Italia'), [
    ['a/1', 'place'],
    ['a/1', 'place'],
  ]);
});

test('more entities than are read at once are all compiled', async () => {
  const db = await openFresh();
  const entities = Array.from({ length: 5001 }, (_, at) => ({
    id: `${at}`,
    name: `Town${at}`,
    kind: 'place' as const,
  }));
  await installPack(db, packOf('towns', entities), { bundled: true });
  assert.deepEqual(await spotted(db, 'Town0 Town4999 Town5000 Town5001'), ['Town0', 'Town4999', 'Town5000']);
});
