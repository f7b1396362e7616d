import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addAlias,
  addNote,
  createEntity,
  deleteAlias,
  installPack,
  type KnowledgeDb,
  switchAlias,
  undoChange,
  updateAlias,
  updateEntity,
  viewEntity,
} from '../../../../src/knowledge/index.ts';
import { contents, openFresh, packOf, problemOf } from '../database.ts';
import { spotted } from '../spotted.ts';

const who = packOf('organisations', [
  { id: 'who', name: 'World Health Organization', kind: 'organisation', aliases: [{ text: 'WHO' }, { text: 'OMS' }] },
]);

async function aliasesOf(db: KnowledgeDb, id: string): Promise<[string, boolean][]> {
  return (await viewEntity(db, { id }))?.aliases.map(({ text, off }) => [text, off]) ?? [];
}

test('an alias is spotted with its own case policy', async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, { entity: { name: 'World Health Organization', kind: 'organisation' } });
  const alias = await addAlias(db, { entity: id, alias: { text: 'WHO' } });
  assert.deepEqual(await spotted(db, 'Those who ask the WHO'), ['WHO']);
  await updateAlias(db, { id: alias.id, policy: 'any' });
  assert.deepEqual(await spotted(db, 'Those who ask the WHO'), ['who', 'WHO']);
  await updateAlias(db, { id: alias.id, text: 'OMS' });
  assert.deepEqual(await spotted(db, 'Those who ask the oms'), ['oms']);
  await deleteAlias(db, { id: alias.id });
  assert.deepEqual(await spotted(db, 'Those who ask the oms'), []);
});

test('an alias that the entity has already is refused, and the reader is told which', async () => {
  const db = await openFresh();
  await installPack(db, who, { bundled: true });
  const add = (text: string) => addAlias(db, { entity: 'organisations/who', alias: { text } });
  assert.match(await problemOf(add('ＯＭＳ'), 'duplicate-alias'), /already has the alias “OMS”/u);
  assert.match(
    await problemOf(add('world-health organization'), 'duplicate-alias'),
    /already called “World Health Organization”/u,
  );
  const { id } = await add('Global health agency');
  await problemOf(updateAlias(db, { id, text: 'who' }), 'duplicate-alias');
  await updateAlias(db, { id, text: 'Global Health Agency' });
  assert.ok((await aliasesOf(db, 'organisations/who')).some(([text]) => text === 'Global Health Agency'));
});

test('a change of an alias that is another by now is refused, and changes nothing', async () => {
  const db = await openFresh();
  const { id: entity } = await createEntity(db, { entity: { name: 'European Space Agency', kind: 'organisation' } });
  const { id } = await addAlias(db, { entity, alias: { text: 'ESA' } });
  const was = { text: 'ESA', policy: 'exact' } as const;
  await updateAlias(db, { id, text: 'E.S.A.', policy: 'exact', was });
  await problemOf(updateAlias(db, { id, text: 'ESA', policy: 'any', was }), 'changed-since');
  assert.deepEqual(await aliasesOf(db, entity), [['E.S.A.', false]]);
  await problemOf(updateAlias(db, { id, policy: 'any', was: { text: 'E.S.A.', policy: 'initial' } }), 'changed-since');
  assert.equal((await viewEntity(db, { id: entity }))?.aliases[0]?.policy, 'exact');
});

test('an alias that another entity has is allowed', async () => {
  const db = await openFresh();
  await installPack(db, who, { bundled: true });
  const { id } = await createEntity(db, { entity: { name: 'The Who', kind: 'organisation' } });
  await addAlias(db, { entity: id, alias: { text: 'WHO' } });
  assert.deepEqual(await aliasesOf(db, id), [['WHO', false]]);
});

test('an alias that the reader switched off is not compiled, also after the pack was written anew', async () => {
  const db = await openFresh();
  await installPack(db, who, { bundled: true });
  assert.deepEqual(await spotted(db, 'The WHO, or OMS'), ['WHO', 'OMS']);
  const { change } = await switchAlias(db, { entity: 'organisations/who', text: 'OMS', off: true });
  assert.deepEqual(await spotted(db, 'The WHO, or OMS'), ['WHO']);
  assert.deepEqual(await aliasesOf(db, 'organisations/who'), [
    ['WHO', false],
    ['OMS', true],
  ]);
  await installPack(db, who, { bundled: true });
  assert.deepEqual(await spotted(db, 'The WHO, or OMS'), ['WHO']);
  await undoChange(db, change);
  assert.deepEqual(await spotted(db, 'The WHO, or OMS'), ['WHO', 'OMS']);
});

test('an alias is switched on again, and once is enough however often it was switched off', async () => {
  const db = await openFresh();
  await installPack(db, who, { bundled: true });
  for (const _ of [1, 2]) await switchAlias(db, { entity: 'organisations/who', text: 'OMS', off: true });
  await switchAlias(db, { entity: 'organisations/who', text: 'OMS', off: false });
  assert.deepEqual(await spotted(db, 'The OMS'), ['OMS']);
});

test("a pack's name itself can be switched off, and is shown so that it can be switched on", async () => {
  const db = await openFresh();
  await installPack(db, packOf('cities', [{ id: 'nice', name: 'Nice', kind: 'place', aliases: [{ text: 'Nizza' }] }]), {
    bundled: true,
  });
  await switchAlias(db, { entity: 'cities/nice', text: 'Nice', off: true });
  assert.deepEqual(await spotted(db, 'Nice weather in Nizza'), ['Nizza']);
  assert.equal((await viewEntity(db, { id: 'cities/nice' }))?.name, 'Nice');
  assert.deepEqual(await aliasesOf(db, 'cities/nice'), [
    ['Nice', true],
    ['Nizza', false],
  ]);
});

test("the reader's own alias is spotted although the pack's same one is off", async () => {
  const db = await openFresh();
  await installPack(db, who, { bundled: true });
  await switchAlias(db, { entity: 'organisations/who', text: 'WHO', off: true });
  await addAlias(db, { entity: 'organisations/who', alias: { text: 'WHO' } });
  assert.deepEqual(await spotted(db, 'The WHO'), ['WHO']);
});

test("a pack's name stays a name of an entity that the reader renamed", async () => {
  const db = await openFresh();
  await installPack(db, who, { bundled: true });
  await updateEntity(db, { id: 'organisations/who', name: 'Weltgesundheitsorganisation' });
  assert.deepEqual(await spotted(db, 'Weltgesundheitsorganisation, World Health Organization'), [
    'Weltgesundheitsorganisation',
    'World Health Organization',
  ]);
});

test("only a pack's aliases are switched, only the reader's own changed or deleted", async () => {
  const db = await openFresh();
  const { id } = await createEntity(db, {
    entity: { name: 'Italy', kind: 'place', aliases: [{ text: 'Italia' }], outside: { iso: 'IT' } },
  });
  await installPack(db, who, { bundled: true });
  const before = await contents(db);
  await problemOf(switchAlias(db, { entity: id, text: 'Italia', off: true }), 'not-found');
  await problemOf(switchAlias(db, { entity: 'organisations/who', text: 'UNO', off: true }), 'not-found');
  await problemOf(updateAlias(db, { id: 'none', text: 'a' }), 'not-found');
  await problemOf(deleteAlias(db, { id: 'none' }), 'not-found');
  await problemOf(addAlias(db, { entity: 'none', alias: { text: 'a' } }), 'not-found');
  await problemOf(addAlias(db, { entity: id, alias: { text: ' ' } }), 'empty-name');
  await problemOf(addAlias(db, { entity: id, alias: { text: 'a'.repeat(301) } }), 'name-too-long');
  assert.deepEqual(await contents(db), before);
});

test('an alias is not taken away by writing a note', async () => {
  const db = await openFresh();
  await installPack(db, who, { bundled: true });
  await addNote(db, { entity: 'organisations/who', text: 'A note' });
  assert.deepEqual(await spotted(db, 'The WHO'), ['WHO']);
});
