import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  createEntity,
  entityCalled,
  installPack,
  type KnowledgeDb,
  switchAlias,
} from '../../../../src/knowledge/index.ts';
import { openFresh, packOf } from '../database.ts';

let db: KnowledgeDb;

beforeEach(async () => {
  db = await openFresh();
});

async function make(name: string, aliases: string[] = []): Promise<string> {
  const entity = { name, kind: 'person', aliases: aliases.map((text) => ({ text })) } as const;
  return (await createEntity(db, { entity })).id;
}

async function called(name: string): Promise<string | undefined> {
  return (await entityCalled(db, { name }))?.id;
}

test('an entity is known by its name and its aliases, however their letters are written', async () => {
  const id = await make('Łukasz Żal', ['The Cinematographer']);
  assert.equal(await called('lukasz  zal'), id);
  assert.equal(await called('the cinematographer'), id);
});

test('nobody is known by a part of a name, by more than it or by nothing', async () => {
  await make('Lorna Vesk');
  for (const name of ['Lorna', 'Lorna Vesk Jr', '', ' ', '?']) assert.equal(await called(name), undefined);
});

test('who has it as a name comes before who has it beside another', async () => {
  await make('Jordan Ames', ['Jordan']);
  const country = await make('Jordan');
  assert.equal(await called('Jordan'), country);
});

test('an entity is known by its name also while that is not to be spotted, and by no alias that is not', async () => {
  const essen = { id: '1', name: 'Essen', kind: 'place' as const, aliases: [{ text: 'Ruhr' }] };
  await installPack(db, packOf('towns', [essen]), { bundled: true });
  await switchAlias(db, { entity: 'towns/1', text: 'Essen', off: true });
  await switchAlias(db, { entity: 'towns/1', text: 'Ruhr', off: true });
  assert.equal(await called('Essen'), 'towns/1');
  assert.equal(await called('Ruhr'), undefined);
});
