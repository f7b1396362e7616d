import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledgeBase, type KnowledgeBase } from '../../../src/background/knowledge-base.ts';
import { createEntity, deleteEntity, installPack } from '../../../src/knowledge/index.ts';
import { freshName, packOf } from '../knowledge/database.ts';

/** A background's knowledge base, and a promise for when it has compiled names anew. */
function openBase(name = freshName()): { base: KnowledgeBase; compiled: Promise<void> } {
  let told = (): void => {};
  const compiled = new Promise<void>((resolve) => (told = resolve));
  return { base: createKnowledgeBase(name, told), compiled };
}

/** What a page with this text is answered. */
async function answered(base: KnowledgeBase, text: string): Promise<string[]> {
  const { spotter } = await base.lexicon();
  return spotter.spot(text).map(({ start, end }) => text.slice(start, end));
}

const entity = (name: string) => ({ entity: { name, kind: 'place' } }) as const;

test('a page is answered with a name from the moment it is saved until it is deleted', async () => {
  const { base } = openBase();
  const db = await base.open();
  assert.deepEqual(await answered(base, 'Italy'), []);
  const { id } = await createEntity(db, entity('Italy'));
  assert.deepEqual(await answered(base, 'Italy'), ['Italy']);
  await deleteEntity(db, { id });
  assert.deepEqual(await answered(base, 'Italy'), []);
});

test('no page waits for a pack to be compiled, and all are told when it is', async () => {
  const { base, compiled } = openBase();
  const db = await base.open();
  await createEntity(db, entity('Italy'));
  assert.deepEqual(await answered(base, 'Italy, Japan'), ['Italy']);
  await installPack(db, packOf('a', [{ id: 'JP', name: 'Japan', kind: 'place' }]), { bundled: true });
  assert.deepEqual(await answered(base, 'Italy, Japan'), ['Italy']);
  await compiled;
  assert.deepEqual(await answered(base, 'Italy, Japan'), ['Italy', 'Japan']);
});

test('a background that wakes after a pack was added answers with what is compiled, and compiles the rest', async () => {
  const name = freshName();
  const before = openBase(name).base;
  const db = await before.open();
  await createEntity(db, entity('Italy'));
  await answered(before, '');
  await installPack(db, packOf('a', [{ id: 'JP', name: 'Japan', kind: 'place' }]), { bundled: true });
  const { base, compiled } = openBase(name);
  assert.deepEqual(await answered(base, 'Italy, Japan'), ['Italy']);
  await compiled;
  assert.deepEqual(await answered(base, 'Italy, Japan'), ['Italy', 'Japan']);
});

test('many changes are compiled in the end, and nothing is missing at any time', async () => {
  const name = freshName();
  const { base } = openBase(name);
  const db = await base.open();
  await answered(base, '');
  const before = await db.get('compiled', 'lexicon');
  for (let at = 0; at <= 201; at++) {
    await createEntity(db, entity(`Town${at}`));
    assert.deepEqual(await answered(base, `Town0 Town${at}`), at === 0 ? ['Town0', 'Town0'] : ['Town0', `Town${at}`]);
  }
  while ((await db.get('compiled', 'lexicon'))?.counter === before?.counter) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.deepEqual(await answered(openBase(name).base, 'Town0 Town201'), ['Town0', 'Town201']);
});

test('a pack that comes while names are compiled for another reason is told of too', async (t) => {
  const { base, compiled } = openBase();
  const db = await base.open();
  await answered(base, '');
  for (let at = 0; at <= 200; at++) await createEntity(db, entity(`Town${at}`));
  // Each look at the clock ends a slice, and the next one waits for the timers.
  let now = 0;
  t.mock.method(performance, 'now', () => (now += 1000));
  t.mock.timers.enable({ apis: ['setTimeout'] });
  await answered(base, 'Town0');
  await installPack(db, packOf('a', [{ id: 'JP', name: 'Japan', kind: 'place' }]), { bundled: true });
  assert.deepEqual(await answered(base, 'Japan'), []);
  let told = false;
  void compiled.then(() => (told = true));
  // The page is not read again before it is told.
  for (let turn = 0; turn < 1000 && !told; turn++) {
    t.mock.timers.runAll();
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.ok(told);
});
