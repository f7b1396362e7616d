import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as knowledge from '../../../../src/knowledge/index.ts';
import type { AlikePair } from '../../../../src/views.ts';
import { openFresh, packOf } from '../database.ts';

type Db = knowledge.KnowledgeDb;

async function make(db: Db, name: string, more: object = {}): Promise<string> {
  return (await knowledge.createEntity(db, { entity: { name, kind: 'person', ...more } })).id;
}

const said = ({ entities: [one, other], name }: AlikePair): string =>
  `${[one.name, other.name].sort().join(' + ')} (${name})`;

/** All pairs, read in pieces of two entities. */
async function pairs(db: Db): Promise<string[]> {
  const lexicon = await knowledge.compileNames(db);
  const found = new Map<string, string>();
  for (let next: string | undefined = ''; next !== undefined; ) {
    const piece: Awaited<ReturnType<typeof knowledge.listAlike>> = await knowledge.listAlike(db, lexicon, {
      ...(next !== '' && { after: next }),
      limit: 2,
    });
    for (const pair of piece.pairs)
      found.set(
        pair.entities
          .map(({ id }) => id)
          .sort()
          .join(),
        said(pair),
      );
    ({ next } = piece);
  }
  return [...found.values()].sort();
}

test('what is called alike is found: by name, alias, however written, and by what follows from a name', async () => {
  const db = await openFresh();
  await knowledge.installPack(
    db,
    packOf('leaders', [
      { id: '1', name: 'Joseph R. Biden', kind: 'person' },
      { id: '2', name: 'Xi Jinping', kind: 'person', aliases: [{ text: 'President Xi' }] },
      { id: '3', name: 'Giorgia', kind: 'place' },
    ]),
    { bundled: true },
  );
  await make(db, 'Joseph Biden');
  await make(db, 'XI JINPING', { kind: 'concept' });
  await make(db, 'Giorgia', { aliases: [{ text: 'Giorgia Meloni' }] });
  await make(db, 'Méloni', { aliases: [{ text: 'Giorgia-Meloni' }] });
  await make(db, 'Nobody');
  assert.deepEqual(await pairs(db), [
    'Giorgia + Méloni (Giorgia-Meloni)',
    'Joseph Biden + Joseph R. Biden (Joseph Biden)',
    'XI JINPING + Xi Jinping (XI JINPING)',
  ]);
});

test('two of packs, two that a catalogue tells apart, and one and the same are no pair', async () => {
  const db = await openFresh();
  const smith = (of: string, wikidata: string) =>
    packOf(of, [{ id: '1', name: 'Chad Smith', kind: 'person', outside: { wikidata } }]);
  await knowledge.installPack(db, smith('drummers', 'Q1'), { bundled: true });
  await knowledge.installPack(db, smith('pitchers', 'Q2'), { bundled: true });
  assert.deepEqual(await pairs(db), []);
  const id = await make(db, 'Chad Smith', { outside: { wikidata: 'Q1' } });
  assert.deepEqual(await pairs(db), []);
  await knowledge.deleteEntity(db, { id });
  await make(db, 'Chad Smith');
  assert.equal((await pairs(db)).length, 2);
  assert.equal((await knowledge.alikeOf(db, await knowledge.compileNames(db), { id: 'drummers/1' })).length, 1);
});

test('what the reader told apart is no pair, by any of its records, until they take it back', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, packOf('a', [{ id: '1', name: 'Chad Smith', kind: 'person' }]), { bundled: true });
  const mine = await make(db, 'Chad Smith');
  const { change } = await knowledge.addDistinct(db, { entities: [mine, 'a/1'] });
  assert.deepEqual(await pairs(db), []);
  const [told] = await knowledge.listDistinct(db);
  assert.deepEqual(told?.entities.map(({ id }) => id).sort(), [mine, 'a/1'].sort());
  assert.equal((await knowledge.addDistinct(db, { entities: ['a/1', mine] })).change !== '', true);
  assert.equal((await knowledge.listDistinct(db)).length, 1);
  const other = await make(db, 'Chad', { kind: 'person' });
  await knowledge.mergeEntities(db, { ids: [other, mine], name: 'Chad Smith', kind: 'person', summary: '' });
  assert.deepEqual(await pairs(db), []);
  await knowledge.deleteDistinct(db, { id: told?.id ?? '' });
  assert.equal((await pairs(db)).length, 1);
  assert.ok(change);
});
