import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sameName } from '../../../../src/knowledge/database/words.ts';
import * as knowledge from '../../../../src/knowledge/index.ts';
import type { EntityView } from '../../../../src/views.ts';
import { contents, listed, openFresh, packOf, problemOf } from '../database.ts';
import { carryOut, pack, someEntity, step } from '../steps.ts';

type Db = knowledge.KnowledgeDb;

const view = (db: Db, id: string): Promise<EntityView | null> => knowledge.viewEntity(db, { id });
const NONE = { names: [], notes: [], facts: [], records: [] } as const;

const namesOf = ({ name, aliases }: EntityView): string[] => [name, ...aliases.map(({ text }) => text)].map(sameName);

/** A note, a fact or a name stands on so many of them. */
const countOn = (some: readonly EntityView[], has: (one: EntityView) => boolean): number => some.filter(has).length;

const isSpottedAs =
  (name: string) =>
  (one: EntityView): boolean => {
    const isOff = one.aliases.some(({ text, off }) => off && sameName(text) === sameName(name));
    return namesOf(one).includes(sameName(name)) && !isOff;
  };

/** On which of two entities a name is spotted. */
async function spottedOn(db: Db, name: string, ids: readonly [string, string]): Promise<boolean[]> {
  const views = await Promise.all(ids.map((id) => view(db, id)));
  return views.map((one) => {
    assert.ok(one);
    return isSpottedAs(name)(one);
  });
}

test('chosen names, notes and facts become an entity of their own', async () => {
  const db = await openFresh();
  const aliases = [{ text: 'Bill' }, { text: 'Hillary' }, { text: 'Mrs Clinton' }];
  const entity = { name: 'Clinton', kind: 'person', aliases } as const;
  const { id } = await knowledge.createEntity(db, { entity });
  const { note } = await knowledge.addNote(db, { entity: id, text: 'on her' });
  await knowledge.addNote(db, { entity: id, text: 'on him' });
  const fact = await knowledge.addFact(db, { entity: id, fact: { text: 'Senator', from: '2001' } });
  const split = { name: 'Hillary', kind: 'person', names: ['hillary', 'Mrs Clinton'], notes: [note.id] } as const;
  const made = await knowledge.splitEntity(db, { ...NONE, id, ...split, facts: [fact.id] });
  const [old, her] = await Promise.all([view(db, id), view(db, made.id)]);
  assert.deepEqual(
    old?.aliases.map(({ text }) => text),
    ['Bill'],
  );
  assert.deepEqual([old?.notes.map(({ text }) => text), old?.facts], [['on him'], []]);
  assert.deepEqual([her?.name, her?.aliases.map(({ text }) => text)], ['Hillary', ['Mrs Clinton']]);
  assert.deepEqual([her?.notes[0]?.text, her?.facts[0]?.text], ['on her', 'Senator']);
});

test("a pack's name goes over, and the pack's record where the reader joined it", async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  const both = ['countries/IT', 'countries/DE'];
  const { id } = await knowledge.mergeEntities(db, { ids: both, name: 'Italy', kind: 'place', summary: '' });
  const joined = (await view(db, id))?.joined ?? [];
  assert.deepEqual(joined, [{ id: 'countries/IT', label: 'Italy' }]);
  const arg = { ...NONE, id, name: 'Mine', kind: 'place', names: ['Deutschland'], records: ['countries/IT'] } as const;
  const made = await knowledge.splitEntity(db, arg);
  assert.equal((await view(db, 'countries/IT'))?.id, made.id);
  const germany = await view(db, 'countries/DE');
  assert.equal(germany?.aliases.find(({ text }) => text === 'Deutschland')?.off, true);
  assert.ok((await view(db, made.id))?.aliases.some(({ text, off }) => text === 'Deutschland' && !off));
  assert.equal((await listed(db)).length, 2);
});

test('an alias of the reader’s own goes over for good where a pack calls the entity the same', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  const entity = { name: 'The boot', kind: 'place', outside: { iso: 'IT' } } as const;
  const { id } = await knowledge.createEntity(db, { entity: { ...entity, aliases: [{ text: 'italia' }] } });
  const goes = { name: 'The team', kind: 'organisation', names: ['italia'] } as const;
  const made = await knowledge.splitEntity(db, { ...NONE, id, ...goes });
  assert.deepEqual(await spottedOn(db, 'Italia', [id, made.id]), [false, true]);
});

test('what the reader called a pack’s record goes over too, where an entity of their own has it', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, pack, { bundled: true });
  await knowledge.updateEntity(db, { id: 'countries/IT', name: 'The boot', kind: 'place' });
  const entity = { name: 'Italy', kind: 'place', outside: { iso: 'IT' } } as const;
  const { id } = await knowledge.createEntity(db, { entity });
  const goes = { name: 'The shoe', kind: 'concept', names: ['The boot'] } as const;
  const made = await knowledge.splitEntity(db, { ...NONE, id, ...goes });
  assert.deepEqual(await spottedOn(db, 'The boot', [id, made.id]), [false, true]);
  assert.equal((await view(db, id))?.name, 'Italy');
});

test('what the reader called another entity of theirs that an outside id joins goes over too, alias or not', async () => {
  for (const aliases of [[], [{ text: 'The boot' }]]) {
    const db = await openFresh();
    const outside = { iso: 'IT' };
    const { id } = await knowledge.createEntity(db, { entity: { name: 'Italy', kind: 'place', outside, aliases } });
    await knowledge.createEntity(db, { entity: { name: 'The boot', kind: 'place', outside } });
    const before = await contents(db);
    const goes = { name: 'The shoe', kind: 'concept', names: ['The boot'] } as const;
    const made = await knowledge.splitEntity(db, { ...NONE, id, ...goes });
    assert.deepEqual(await spottedOn(db, 'The boot', [id, made.id]), [false, true]);
    assert.equal((await view(db, id))?.name, 'Italy');
    await knowledge.undoChange(db, made.change);
    assert.deepEqual(await contents(db), before);
  }
});

test('a name goes over from a record that is parted from another at once', async () => {
  const db = await openFresh();
  for (const [id, name] of [
    ['a', 'One'],
    ['b', 'Two'],
    ['c', 'Three'],
  ] as const)
    await knowledge.installPack(db, packOf(id, [{ id: '1', name, kind: 'work' }]), { bundled: true });
  const ids = ['a/1', 'b/1', 'c/1'];
  await knowledge.mergeEntities(db, { ids, name: 'Old', kind: 'work', summary: '' });
  await knowledge.switchPackOff(db, { id: 'a' });
  const id = (await view(db, 'b/1'))?.id ?? '';
  await knowledge.updateEntity(db, { id, name: 'New' });
  const made = await knowledge.splitEntity(db, {
    ...NONE,
    id,
    name: 'Apart',
    kind: 'work',
    names: ['Old'],
    records: ['c/1'],
  });
  await knowledge.switchPackOn(db, { id: 'a' });
  const [one, apart] = await Promise.all([view(db, 'a/1'), view(db, made.id)]);
  assert.ok(one && apart);
  assert.deepEqual([one, apart].map(isSpottedAs('Old')), [false, true]);
});

test('nothing, what is not there, and what an outside id joins is not split', async () => {
  const db = await openFresh();
  await knowledge.installPack(db, packOf('a', [{ id: '1', name: 'One', kind: 'work', outside: { x: '1' } }]), {
    bundled: true,
  });
  const entity = { name: 'Mine', kind: 'work', outside: { x: '1' } } as const;
  const { id } = await knowledge.createEntity(db, { entity });
  const before = await contents(db);
  const split = { ...NONE, id, name: 'Two', kind: 'work' } as const;
  await problemOf(knowledge.splitEntity(db, split), 'not-allowed');
  await problemOf(knowledge.splitEntity(db, { ...split, names: ['Nobody'] }), 'not-found');
  await problemOf(knowledge.splitEntity(db, { ...split, notes: ['none'] }), 'not-found');
  await problemOf(knowledge.splitEntity(db, { ...split, records: ['a/1'] }), 'not-allowed');
  assert.deepEqual(await contents(db), before);
});

test('splitting parts every note, fact and name, and undoing it leaves the whole database as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(9), fc.nat(), async (steps, at, parts) => {
      const db = await openFresh();
      await knowledge.installPack(db, pack, { bundled: true });
      for (const one of steps) await carryOut(db, one);
      const id = await someEntity(db, at);
      const old = await view(db, id);
      const chosen = <T>(some: readonly T[]): T[] => some.filter((_, place) => ((parts >> place) & 1) === 1);
      const before = await contents(db);
      let done = { change: '', id: '' };
      const names = chosen(old?.aliases.filter(({ off }) => !off) ?? []).map(({ text }) => text);
      const notes = chosen(old?.notes ?? []).map((note) => note.id);
      const facts = chosen(old?.facts ?? []).flatMap((fact) => fact.id ?? []);
      const isSplit = await carryOut(db, async () => {
        done = await knowledge.splitEntity(db, { ...NONE, id, name: 'New', kind: 'work', names, notes, facts });
      });
      if (!isSplit || !old) return db.close();
      const [rest, made] = await Promise.all([view(db, id), view(db, done.id)]);
      assert.ok(rest && made);
      assert.deepEqual(made.notes.map((note) => note.id).sort(), notes.toSorted());
      assert.equal(rest.notes.length + made.notes.length, old.notes.length);
      assert.deepEqual(made.facts.map((fact) => fact.id).sort(), facts.toSorted());
      assert.ok(rest.facts.length + made.facts.length >= old.facts.length);
      const after = new Set([...namesOf(rest), ...namesOf(made)]);
      for (const name of namesOf(old)) assert.ok(after.has(name), `${name} is lost`);
      for (const name of names) {
        assert.ok(namesOf(made).includes(sameName(name)));
        assert.ok(!isSpottedAs(name)(rest), `${name} is on both`);
      }
      await knowledge.undoChange(db, done.change);
      assert.deepEqual(await contents(db), before);
      db.close();
    }),
    { numRuns: 100 },
  );
});

test('a merge is not undone before a split of what the entity was called, also where an alias said the same', async () => {
  const db = await openFresh();
  const make = async (name: string, ...texts: string[]): Promise<string> =>
    (
      await knowledge.createEntity(db, {
        entity: { name, kind: 'organisation', aliases: texts.map((text) => ({ text })) },
      })
    ).id;
  const who = await make('World Health Organization', 'WHO');
  await knowledge.updateEntity(db, { id: who, name: 'WHO' });
  const ids = [await make('UN'), who];
  const merge = await knowledge.mergeEntities(db, { ids, name: 'UN', kind: 'organisation', summary: '' });
  const split = { ...NONE, id: merge.id, name: 'Health', kind: 'organisation', names: ['WHO'] } as const;
  const { change } = await knowledge.splitEntity(db, split);
  await problemOf(knowledge.undoChange(db, merge.change), 'changed-since');
  await knowledge.undoChange(db, change);
  await knowledge.undoChange(db, merge.change);
  assert.equal((await view(db, who))?.name, 'WHO');
});

test('a merge that is undone after its result was split loses nothing and doubles nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 12 }),
      fc.tuple(fc.nat(9), fc.nat(9)),
      fc.nat(),
      async (steps, picks, parts) => {
        const db = await openFresh();
        await knowledge.installPack(db, pack, { bundled: true });
        for (const one of steps) await carryOut(db, one);
        const ids = await Promise.all(picks.map((at) => someEntity(db, at)));
        const entities = async (some: readonly string[]): Promise<EntityView[]> => {
          const views = (await Promise.all(some.map((id) => view(db, id)))).filter((one) => one !== null);
          return [...new Map(views.map((one) => [one.id, one])).values()];
        };
        const apart = await entities(ids);
        let merge = { change: '', id: '' };
        const isMerged = await carryOut(db, async () => {
          merge = await knowledge.mergeEntities(db, { ids, name: apart[0]?.name ?? '', kind: 'work', summary: '' });
        });
        if (!isMerged) return db.close();
        await knowledge.addNote(db, { entity: merge.id, text: 'since' });
        await knowledge.addFact(db, { entity: merge.id, fact: { text: 'since' } });
        const [merged] = await entities([merge.id]);
        assert.ok(merged);
        const chosen = <T>(some: readonly T[]): T[] => some.filter((_, place) => ((parts >> place) & 1) === 1);
        const names = chosen(merged.aliases.filter(({ off }) => !off));
        const notes = chosen(merged.notes).map(({ id }) => id);
        const facts = chosen(merged.facts).flatMap(({ id }) => id ?? []);
        const part = { ...NONE, id: merge.id, name: 'New', kind: 'work', notes, facts } as const;
        let made = '';
        const isSplit = await carryOut(db, async () => {
          made = (await knowledge.splitEntity(db, { ...part, names: names.map(({ text }) => text) })).id;
        });
        if (!isSplit || !(await carryOut(db, () => knowledge.undoChange(db, merge.change)))) return db.close();
        const all = await entities([...ids, made]);
        for (const { id } of merged.notes)
          assert.equal(
            countOn(all, (one) => one.notes.some((note) => note.id === id)),
            1,
          );
        for (const { id } of merged.facts.filter((fact) => fact.id !== undefined)) {
          assert.equal(
            countOn(all, (one) => one.facts.some((fact) => fact.id === id)),
            1,
          );
        }
        for (const { text } of names) {
          const count = countOn(all, isSpottedAs(text));
          assert.ok(count >= 1, `${text} is lost`);
          assert.ok(count <= Math.max(1, countOn(apart, isSpottedAs(text))), `${text} is on ${count}`);
        }
        db.close();
      },
    ),
    { numRuns: 100 },
  );
});
