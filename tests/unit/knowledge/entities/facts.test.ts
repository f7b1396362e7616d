import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityData, Fact } from '../../../../src/entity.ts';
import {
  addFact,
  checkFact,
  createEntity,
  deleteFact,
  installPack,
  type KnowledgeDb,
  listChanges,
  switchPackOff,
  switchPackOn,
  undoChange,
  updateFact,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { dayOf } from '../../../../src/partial-date.ts';
import { openFresh, packOf, problemOf } from '../database.ts';

async function entityIn(db: KnowledgeDb): Promise<string> {
  return (await createEntity(db, { entity: { name: 'Italy', kind: 'place' } })).id;
}

test('a fact is kept with its dates and source, can be changed, deleted and brought back', async () => {
  const db = await openFresh();
  const entity = await entityIn(db);
  const fact = {
    text: ' In the initiative ',
    from: '2019-03-23',
    to: '2023-12',
    verified: '2023-04-20',
    source: 'https://example.com',
  };
  const { id } = await addFact(db, { entity, fact });
  const facts = async () => (await viewEntity(db, { id: entity }))?.facts;
  assert.deepEqual(await facts(), [{ ...fact, text: 'In the initiative', id, origin: 'mine' }]);
  await updateFact(db, { id, fact: { text: 'Out of it', from: '', source: ' ' } });
  assert.deepEqual(await facts(), [{ text: 'Out of it', id, origin: 'mine' }]);
  const { change } = await deleteFact(db, { id });
  assert.deepEqual(await facts(), []);
  await undoChange(db, change);
  assert.equal((await facts())?.length, 1);
});

test('a change of a fact that is another by now is refused, and changes nothing', async () => {
  const db = await openFresh();
  const entity = await entityIn(db);
  const { id } = await addFact(db, { entity, fact: { text: 'In it', from: '2019' } });
  await updateFact(db, { id, fact: { text: 'In it', from: '2001' }, was: { text: 'In it', from: '2019' } });
  await problemOf(
    updateFact(db, { id, fact: { text: 'Out of it' }, was: { text: 'In it', from: '2019' } }),
    'changed-since',
  );
  assert.deepEqual((await viewEntity(db, { id: entity }))?.facts, [
    { text: 'In it', from: '2001', id, origin: 'mine' },
  ]);
});

test("the reader's fact stands beside a pack's", async () => {
  const db = await openFresh();
  const fact = { text: 'A member of the EU', from: '1958' };
  await installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place', facts: [fact] }]), {
    bundled: true,
  });
  await addFact(db, { entity: 'countries/IT', fact: { text: 'A republic', from: '1946-06' } });
  assert.deepEqual(
    (await viewEntity(db, { id: 'countries/IT' }))?.facts.map(({ text, origin }) => [text, origin]),
    [
      ['A republic', 'mine'],
      ['A member of the EU', { pack: 'countries' }],
    ],
  );
});

const MEMBER = { text: 'A member of the EU', from: '1958' };
const today = () => dayOf(new Date());

async function withPack(facts: Fact[]): Promise<{ db: KnowledgeDb; facts: () => Promise<unknown> }> {
  const db = await openFresh();
  await installFacts(db, facts);
  return {
    db,
    facts: async () =>
      (await viewEntity(db, { id: 'countries/IT' }))?.facts.map(({ text, verified }) => [text, verified]),
  };
}

const installFacts = (db: KnowledgeDb, facts: Fact[], more: Partial<EntityData> = {}) =>
  installPack(db, packOf('countries', [{ id: 'IT', name: 'Italy', kind: 'place', ...more, facts }]), { bundled: true });

test("the reader's check of a pack's fact is their own, and can be undone", async () => {
  const { db, facts } = await withPack([MEMBER, { text: 'A republic' }]);
  const { change } = await checkFact(db, { entity: 'countries/IT', fact: MEMBER });
  assert.deepEqual(await facts(), [
    ['A republic', undefined],
    ['A member of the EU', today()],
  ]);
  assert.equal((await listChanges(db, { limit: 1 }))[0]?.label, 'Verified fact on Italy');
  await undoChange(db, change);
  assert.deepEqual((await facts()) as unknown[], [
    ['A republic', undefined],
    ['A member of the EU', undefined],
  ]);
});

test('a check stays with a fact that a newer edition of the pack says again, and goes with no other', async () => {
  const { db, facts } = await withPack([MEMBER]);
  await checkFact(db, { entity: 'countries/IT', fact: MEMBER });
  await installFacts(db, [
    { ...MEMBER, source: 'https://example.com' },
    { ...MEMBER, to: '2030' },
  ]);
  assert.deepEqual(await facts(), [
    ['A member of the EU', today()],
    ['A member of the EU', undefined],
  ]);
  await switchPackOff(db, { id: 'countries' });
  await switchPackOn(db, { id: 'countries' });
  assert.deepEqual(((await facts()) as unknown[])[0], ['A member of the EU', today()]);
});

test('of a check and of what the pack says of its own, the later day is told', async () => {
  const { db, facts } = await withPack([{ ...MEMBER, verified: '2020-01' }]);
  await checkFact(db, { entity: 'countries/IT', fact: MEMBER });
  assert.deepEqual(await facts(), [['A member of the EU', today()]]);
  await db.clear('checks');
  await db.put('checks', { id: '1', entity: 'countries/IT', text: MEMBER.text, from: '1958', verified: '2019-05-05' });
  assert.deepEqual(await facts(), [['A member of the EU', '2020-01']]);
});

test('a fact is checked under whatever entity its pack’s record is joined to; there is one check of each', async () => {
  const { db } = await withPack([]);
  await installFacts(db, [MEMBER], { outside: { iso: 'IT' } });
  const { id } = await createEntity(db, { entity: { name: 'Italia', kind: 'place', outside: { iso: 'IT' } } });
  await checkFact(db, { entity: id, fact: MEMBER });
  await checkFact(db, { entity: 'countries/IT', fact: MEMBER });
  assert.deepEqual(
    (await db.getAll('checks')).map(({ entity, verified }) => [entity, verified]),
    [['countries/IT', today()]],
  );
  assert.equal((await viewEntity(db, { id }))?.facts[0]?.verified, today());
});

test('what no pack says of an entity is not checked', async () => {
  const { db } = await withPack([MEMBER]);
  await problemOf(checkFact(db, { entity: 'countries/IT', fact: { text: 'Another' } }), 'not-found');
  await problemOf(checkFact(db, { entity: 'none', fact: MEMBER }), 'not-found');
});

for (const dates of [
  { from: '2019-3' },
  { from: '23.3.2019' },
  { from: '2019-02-29' },
  { from: '2019-00' },
  { to: '2019-13' },
  { to: '2019-04-31' },
  { from: '2023-12-07', to: '2023-12-06' },
  { from: '2023-12-07', to: '2023-11' },
  { from: '2024', to: '2023-12-06' },
  { verified: 'yesterday' },
  { verified: '2999' },
]) {
  test(`dates such as ${JSON.stringify(dates)} are refused`, async () => {
    const db = await openFresh();
    const entity = await entityIn(db);
    await problemOf(addFact(db, { entity, fact: { text: 'x', ...dates } }), 'bad-date');
    assert.deepEqual((await viewEntity(db, { id: entity }))?.facts, []);
  });
}

for (const dates of [{ from: '2020-02-29' }, { from: '2023-12-06', to: '2023' }, { from: '0800', to: '0800-12-25' }]) {
  test(`dates such as ${JSON.stringify(dates)} are taken`, async () => {
    const db = await openFresh();
    const entity = await entityIn(db);
    await addFact(db, { entity, fact: { text: 'x', ...dates } });
    assert.equal((await viewEntity(db, { id: entity }))?.facts.length, 1);
  });
}

test('a fact that says nothing, says too much, or is gone is refused', async () => {
  const db = await openFresh();
  const entity = await entityIn(db);
  await problemOf(addFact(db, { entity, fact: { text: ' ' } }), 'empty-note');
  await problemOf(addFact(db, { entity, fact: { text: 'a'.repeat(10_001) } }), 'note-too-long');
  await problemOf(addFact(db, { entity: 'none', fact: { text: 'a' } }), 'not-found');
  await problemOf(updateFact(db, { id: 'none', fact: { text: 'a' } }), 'not-found');
  await problemOf(deleteFact(db, { id: 'none' }), 'not-found');
});
