import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sameName } from '../../../../src/knowledge/database/words.ts';
import * as knowledge from '../../../../src/knowledge/index.ts';
import type { EntityView } from '../../../../src/views.ts';
import { contents, listed, openFresh, packOf, problemOf } from '../database.ts';
import { carryOut, pack, someEntity, step } from '../steps.ts';

type Db = knowledge.KnowledgeDb;

async function make(db: Db, name: string, more: object = {}): Promise<string> {
  return (await knowledge.createEntity(db, { entity: { name, kind: 'person', ...more } })).id;
}

const view = (db: Db, id: string): Promise<EntityView | null> => knowledge.viewEntity(db, { id });
const aliases = (entity: EntityView | null): string[] | undefined => entity?.aliases.map(({ text }) => text);

test('what was written on either is on the one, and the name that did not stay is an alias', async () => {
  const db = await openFresh();
  const meloni = await make(db, 'Giorgia Meloni', { aliases: [{ text: 'Meloni' }], outside: { wikidata: 'Q1' } });
  const pm = await make(db, 'The prime minister', { aliases: [{ text: 'meloni' }], outside: { ipu: '7' } });
  await knowledge.addNote(db, { entity: meloni, text: 'one' });
  await knowledge.addNote(db, { entity: pm, text: 'two' });
  await knowledge.addFact(db, { entity: pm, fact: { text: 'In office', from: '2022' } });
  const words = { name: 'Giorgia Meloni', kind: 'person', summary: 'Leads the government.' } as const;
  const { id } = await knowledge.mergeEntities(db, { ids: [pm, meloni], ...words });
  const entity = await view(db, id);
  assert.deepEqual([entity?.name, entity?.summary], [words.name, words.summary]);
  assert.deepEqual(aliases(entity), ['Meloni', 'The prime minister']);
  assert.deepEqual(entity?.notes.map(({ text }) => text).sort(), ['one', 'two']);
  assert.deepEqual(
    entity?.facts.map(({ text }) => text),
    ['In office'],
  );
  assert.deepEqual(entity?.outside, { wikidata: 'Q1', ipu: '7' });
  assert.equal((await listed(db)).length, 1);
});

test('the old id leads to the one: to read, to write on, to choose, and to list', async () => {
  const db = await openFresh();
  const ids = [await make(db, 'One'), await make(db, 'Two'), await make(db, 'Three')];
  const [one = '', two = '', three = ''] = ids;
  await knowledge.addChoice(db, { site: 'a.example', name: 'Two', entity: two, over: [one] });
  await knowledge.addChoice(db, { site: 'b.example', name: 'Two', entity: two, over: [three] });
  await knowledge.mergeEntities(db, { ids: [one, two], name: 'One', kind: 'person', summary: '' });
  await knowledge.addNote(db, { entity: two, text: 'by the old id' });
  await knowledge.addAlias(db, { entity: two, alias: { text: 'Uno' } });
  await knowledge.addFact(db, { entity: two, fact: { text: 'so' } });
  for (const id of [one, two]) {
    const entity = await view(db, id);
    assert.equal(entity?.id, one);
    assert.deepEqual([entity?.notes.length, entity?.facts.length], [1, 1]);
    assert.deepEqual(aliases(entity), ['Two', 'Uno']);
  }
  assert.deepEqual(
    (await knowledge.entityRows(db, { ids: [two] })).map(({ id }) => id),
    [one],
  );
  assert.deepEqual(await knowledge.notedAmong(db, [two]), new Set([two]));
  const choices = await knowledge.listChoices(db);
  assert.deepEqual(
    choices.map(({ site, entity }) => [site, entity.name]),
    [['b.example', 'One']],
  );
  const about = await knowledge.aboutEntities(db, new Set([one, three]), {
    site: 'b.example',
    url: 'https://b.example/',
    named: new Set(),
  });
  assert.equal(about.get(one)?.chosen, 'here');
});

test("a pack's entity is one with the reader's own, whether its pack is on or off, and comes apart by undoing", async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  await knowledge.updateEntity(db, { id: 'countries/IT', name: 'My Italy' });
  await knowledge.addNote(db, { entity: 'countries/IT', text: 'on the pack' });
  const own = await make(db, 'Bel Paese');
  const before = await contents(db);
  const ids = ['countries/IT', own];
  const { change } = await knowledge.mergeEntities(db, { ids, name: 'Italy', kind: 'place', summary: 'Here.' });
  const check = async (): Promise<void> => {
    for (const id of ids) {
      const entity = await view(db, id);
      assert.deepEqual([entity?.id, entity?.name, entity?.kind, entity?.summary], [own, 'Italy', 'place', 'Here.']);
      const mine = entity?.aliases.filter(({ origin }) => origin === 'mine') ?? [];
      assert.deepEqual(
        mine.map(({ text }) => text),
        ['My Italy', 'Bel Paese'].sort(),
      );
      assert.ok(
        mine.every(({ id: alias }) => alias !== undefined),
        'each can be deleted',
      );
      assert.equal(entity?.notes.length, 1);
    }
    const own3 = (await listed(db)).filter(({ mine }) => mine);
    assert.equal(own3.length, 1);
  };
  await check();
  await knowledge.switchPackOff(db, { id: 'countries' });
  await check();
  await knowledge.switchPackOn(db, { id: 'countries' });
  await check();
  await knowledge.undoChange(db, change);
  assert.deepEqual(await contents(db), before);
});

test("two packs' entities without any id in common are merged", async () => {
  const db = await openFresh();
  await knowledge.installPack(db, packOf('a', [{ id: '1', name: 'Byrd', kind: 'person', summary: 'From a.' }]), {
    bundled: true,
  });
  await knowledge.installPack(db, packOf('b', [{ id: '2', name: 'R. Byrd', kind: 'person' }]), { bundled: true });
  const words = { name: 'R. Byrd', kind: 'person', summary: 'From a.' } as const;
  await knowledge.mergeEntities(db, { ids: ['b/2', 'a/1'], ...words });
  for (const off of ['a', 'b']) {
    await knowledge.switchPackOff(db, { id: off });
    for (const id of ['a/1', 'b/2']) assert.equal((await view(db, id))?.name, 'R. Byrd');
    assert.equal((await listed(db)).length, 1);
    await knowledge.switchPackOn(db, { id: off });
  }
});

test("a pack's name that was switched off on the one stays off when they come apart", async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  const own = await make(db, 'Bel Paese');
  const ids = ['countries/IT', own];
  const { change, id } = await knowledge.mergeEntities(db, { ids, name: 'Bel Paese', kind: 'place', summary: '' });
  await knowledge.switchAlias(db, { entity: id, text: 'Italia', off: true });
  const off = async () =>
    (await view(db, 'countries/IT'))?.aliases.filter((alias) => alias.off).map(({ text }) => text);
  await knowledge.undoChange(db, change);
  assert.deepEqual(await off(), ['Italia']);
  await knowledge.switchAlias(db, { entity: 'countries/IT', text: 'Italia', off: false });
  assert.deepEqual(await off(), []);
});

test("a pack's summary that was chosen follows the pack", async () => {
  const db = await openFresh();
  const told = (summary: string) => packOf('a', [{ id: '1', name: 'Byrd', kind: 'person', summary }]);
  await knowledge.installPack(db, told('A senator.'), { bundled: true });
  const own = await make(db, 'Robert Byrd', { summary: 'Mine.' });
  await knowledge.mergeEntities(db, { ids: ['a/1', own], name: 'Byrd', kind: 'person', summary: 'A senator.' });
  await knowledge.installPack(db, told('A senator, 1917–2010.'), { bundled: true });
  assert.equal((await view(db, own))?.summary, 'A senator, 1917–2010.');
});

test('one entity, one that is not known, and a crowd are not merged', async () => {
  const db = await openFresh();
  const one = await make(db, 'One', { outside: { iso: 'X' } });
  const same = await make(db, 'Same', { outside: { iso: 'X' } });
  const words = { name: 'One', kind: 'person', summary: '' } as const;
  const before = await contents(db);
  await problemOf(knowledge.mergeEntities(db, { ids: [one, same], ...words }), 'not-allowed');
  await problemOf(knowledge.mergeEntities(db, { ids: [one, 'gone'], ...words }), 'not-found');
  await problemOf(knowledge.mergeEntities(db, { ids: Array(21).fill(one), ...words }), 'not-allowed');
  assert.deepEqual(await contents(db), before);
});

const namesOf = ({ name, aliases: others }: EntityView): string[] =>
  [name, ...others.map(({ text }) => text)].map(sameName);

test('merging keeps every note, fact and name, and undoing it leaves the whole database as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 12 }),
      fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }),
      async (steps, picks) => {
        const db = await openFresh();
        await knowledge.installPack(db, pack, { bundled: true });
        for (const one of steps) await carryOut(db, one);
        const ids = await Promise.all(picks.map((at) => someEntity(db, at)));
        const views = (await Promise.all(ids.map((id) => view(db, id)))).filter((one) => one !== null);
        const before = await contents(db);
        const words = { name: views[0]?.name ?? '', kind: 'work', summary: views[1]?.summary ?? '' } as const;
        let change = '';
        const isMerged = await carryOut(db, async () => {
          ({ change } = await knowledge.mergeEntities(db, { ids, ...words }));
        });
        if (!isMerged) return db.close();
        for (const id of ids) {
          const entity = await view(db, id);
          assert.ok(entity, 'every id leads to it');
          assert.deepEqual([entity.name, entity.kind, entity.summary], [words.name, words.kind, words.summary]);
          const names = new Set(namesOf(entity));
          for (const name of views.flatMap(namesOf)) assert.ok(names.has(name), `${name} is lost`);
          const texts = (some: readonly { text: string }[]): string[] => some.map(({ text }) => text).sort();
          const unique = new Map(views.map((one) => [one.id, one]));
          const all = [...unique.values()];
          assert.deepEqual(texts(entity.notes), texts(all.flatMap(({ notes }) => notes)));
          const facts = new Set(texts(entity.facts));
          for (const { text } of all.flatMap(({ facts: some }) => some)) assert.ok(facts.has(text), `${text} is lost`);
          assert.equal(
            entity.facts.filter(({ origin }) => origin === 'mine').length,
            all.flatMap(({ facts: some }) => some.filter(({ origin }) => origin === 'mine')).length,
          );
        }
        await knowledge.undoChange(db, change);
        assert.deepEqual(await contents(db), before);
        db.close();
      },
    ),
    { numRuns: 100 },
  );
});
