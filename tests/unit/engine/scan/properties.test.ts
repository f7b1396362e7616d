import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  canon,
  compileLexicon,
  createSpotter,
  entityId,
  type NamedEntity,
  spot,
} from '../../../../src/engine/index.ts';
import { entities, known, textOf, unrelatedNames } from '../arbitraries.ts';
import { oracle } from '../oracle.ts';

/** Mentions with ids in place of indices. */
function found(text: string, all: readonly NamedEntity[]): { start: number; end: number; ids: string[] }[] {
  const lexicon = compileLexicon(all);
  return spot(text, lexicon).map(({ start, end, candidates }) => ({
    start,
    end,
    ids: candidates.map((index) => entityId(lexicon, index)),
  }));
}

test('spot finds exactly what the plain oracle finds', () => {
  fc.assert(
    fc.property(known, ({ all, text }) => {
      assert.deepEqual(spot(text, compileLexicon(all)), oracle(text, all));
    }),
    { numRuns: 400 },
  );
});

test('what was read before changes nothing', () => {
  fc.assert(
    fc.property(
      entities.chain((all) => fc.tuple(fc.constant(all), fc.array(textOf(all)))),
      ([all, texts]) => {
        const lexicon = compileLexicon(all);
        const spotter = createSpotter(lexicon);
        for (const text of texts) assert.deepEqual(spotter.spot(text), spot(text, lexicon));
      },
    ),
  );
});

test('the order of entities changes no span', () => {
  fc.assert(
    fc.property(known, ({ all, text }) => {
      const sorted = (those: readonly NamedEntity[]) =>
        found(text, those).map((one) => ({ ...one, ids: one.ids.sort() }));
      assert.deepEqual(sorted(all), sorted(all.toReversed()));
    }),
  );
});

test('an entity that the text does not mention changes nothing, though its names begin or end like others', () => {
  const cases = known.chain(({ all, text }) =>
    fc.record({
      all: fc.constant(all),
      text: fc.constant(text),
      strange: unrelatedNames(text),
      place: fc.nat(all.length),
    }),
  );
  fc.assert(
    fc.property(cases, ({ all, text, strange, place }) => {
      const unrelated = { id: 'unrelated', name: strange, aliases: [`Belt ${strange}`, `al-${strange}`] };
      assert.deepEqual(found(text, all.toSpliced(place, 0, unrelated)), found(text, all));
    }),
  );
});

test('two paragraphs have the mentions of each', () => {
  const two = entities.chain((all) => fc.tuple(fc.constant(all), textOf(all), textOf(all)));
  fc.assert(
    fc.property(two, ([all, first, second]) => {
      const shift = first.length + 2;
      const later = found(second, all).map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }));
      assert.deepEqual(found(`${first}\n\n${second}`, all), [...found(first, all), ...later]);
    }),
  );
});

test('every mention is one of its names in canonical form', () => {
  fc.assert(
    fc.property(known, ({ all, text }) => {
      const names = new Set(
        all
          .flatMap(({ name, aliases = [] }) => [
            name,
            ...aliases.map((one) => (typeof one === 'string' ? one : one.text)),
          ])
          .map(canon),
      );
      for (const { start, end } of found(text, all)) assert.ok(names.has(canon(text.slice(start, end))));
    }),
  );
});

test('a canonical form is its own', () => {
  fc.assert(fc.property(known, ({ text }) => assert.equal(canon(canon(text)), canon(text))));
});
