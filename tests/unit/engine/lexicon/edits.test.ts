import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileLexicon, createSpotter, type NamedEntity } from '../../../../src/engine/index.ts';
import { entities, textOf } from '../arbitraries.ts';

/** Mentions with ids in place of indices. */
const mentions = (spotter: ReturnType<typeof createSpotter>, text: string) =>
  spotter.spot(text).map(({ start, end, candidates }) => ({ start, end, ids: candidates.map(spotter.id) }));

const spotterOf = (all: readonly NamedEntity[]) => createSpotter(compileLexicon(all));

test('what is added and hidden is spotted as if it had been compiled so', () => {
  const edited = fc.tuple(entities, entities).chain(([before, others]) => {
    const added = others.map((entity, at) => ({ ...entity, id: `added${at}` }));
    return fc.record({
      before: fc.constant(before),
      added: fc.tuple(...added.map((entity) => fc.record({ entity: fc.constant(entity), place: placeIn(before) }))),
      hidden: fc.subarray(before.map((_, at) => at)),
      text: textOf([...before, ...added]),
    });
  });
  fc.assert(
    fc.property(edited, ({ before, added, hidden, text }) => {
      const spotter = spotterOf(before);
      for (const { entity, place } of added) spotter.add(entity, place);
      for (const index of hidden) spotter.hide(index);
      const after = before.map((entity, place) => ({ entity, place })).filter(({ place }) => !hidden.includes(place));
      const all = [...after, ...added.toSorted((a, b) => (a.entity.id < b.entity.id ? -1 : 1))];
      const compiled = spotterOf(all.toSorted((a, b) => a.place - b.place).map(({ entity }) => entity));
      assert.deepEqual(mentions(spotter, text), mentions(compiled, text));
    }),
    { numRuns: 300 },
  );
});

test('an added entity can be hidden again', () => {
  const spotter = spotterOf([{ id: 'italy', name: 'Italy' }]);
  spotter.hide(spotter.add({ id: 'rome', name: 'Rome' }, 0.5));
  assert.deepEqual(
    mentions(spotter, 'Rome in Italy').map(({ ids }) => ids),
    [['italy']],
  );
});

test('a name much longer than any that was compiled is found as soon as it is added', () => {
  const spotter = spotterOf([{ id: 'italy', name: 'Italy' }]);
  const name = `${'Very '.repeat(50)}Long`;
  spotter.add({ id: 'long', name }, 1);
  assert.deepEqual(
    mentions(spotter, `a ${name} – “${name}”`).map(({ ids }) => ids),
    [['long'], ['long']],
  );
});

test('the first names of all are found as soon as they are added, in any writing', () => {
  for (const name of ['Сергей Лавров', 'محمد بن سلمان', '习近平', 'Élan Vital', '🦊 Fox Society', 'Tam Oriel']) {
    const spotter = spotterOf([]);
    spotter.add({ id: 'first', name }, 0);
    assert.deepEqual(
      mentions(spotter, `There ${name} was.`).map(({ ids }) => ids),
      [['first']],
      name,
    );
  }
});

/** Between two of them, before the first or after the last. */
const placeIn = (all: readonly NamedEntity[]) => fc.integer({ min: 0, max: all.length }).map((at) => at - 0.5);
