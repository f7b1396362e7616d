import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { NewsDocument } from '../../../../src/engine/index.ts';
import { KINDS } from '../../../../src/entity.ts';
import { assertEnds } from '../../assert-ends.ts';
import { unrelatedNames } from '../arbitraries.ts';
import { judged, type Known } from './read.ts';

const WORDS =
  'Giorgia Meloni Paris Hilton Air Force United States Senate Federal Reserve System Apple May Bank League President'.split(
    ' ',
  );
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  ' of ',
  ' and ',
  '. ',
  ', ',
  "'s ",
  ' (',
  ') ',
  '\n\n',
  '-',
  ' said ',
  ' in ',
  '$',
  ' 4 ',
];

const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const kind = fc.option(fc.constantFrom(...KINDS), { nil: undefined });
const entities: fc.Arbitrary<Known[]> = fc
  .array(fc.record({ name, aliases: fc.array(name, { maxLength: 2 }), kind }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, at) => ({ id: `e${at}`, ...one })));

const orderOf = (all: readonly Known[]): fc.Arbitrary<Known[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length });

const WRITTEN = [
  ...WORDS,
  ...WORDS.map((word) => word.toLowerCase()),
  ...WORDS.map((word) => word.toUpperCase()),
  'FRS',
  'UN',
  'PM',
  ...WORDS.map((word) => `${word}s`),
  'وParis',
  'The',
];

/** What else is said of a document. */
const circumstances = (all: readonly Known[]) =>
  fc.record(
    {
      title: fc.constantFrom(...all.map((one) => `${one.name} Today`)),
      standfirst: fc.constantFrom(...all.map((one) => `It was ${one.name}.`)),
      headline: fc.nat(40).map((start) => ({ start, end: start + 20 })),
      lang: fc.constantFrom('en', 'de', 'fr', 'it', 'es', 'ru', 'ar', 'sv', 'nl'),
    },
    { requiredKeys: [] },
  );

const document = entities.chain((all) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WRITTEN, ...all.map((one) => one.name)), fc.constantFrom(...BETWEEN)), {
      maxLength: 14,
    })
    .chain((parts) =>
      fc.record({ all: fc.constant(all), text: fc.constant(parts.flat().join('')), more: circumstances(all) }),
    ),
);

const unrelatedTo = (text: string): fc.Arbitrary<Known[]> =>
  fc
    .array(fc.record({ name: unrelatedNames(text), aliases: fc.array(unrelatedNames(text), { maxLength: 2 }), kind }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) => all.map((one, at) => ({ id: `unrelated${at}`, ...one })));

type Circumstances = Omit<NewsDocument, 'text'>;

/** All that is said of mentions but the indices of entities, the best candidate first. */
const outline = (text: string, all: readonly Known[], more: Circumstances) =>
  judged(text, all, more).map(({ candidates: _, namings: __, ...told }) => told);

test('entities that the document does not mention change nothing', () => {
  const cases = document.chain((one) =>
    fc.record({
      one: fc.constant(one),
      unrelated: unrelatedTo([one.text, one.more.title, one.more.standfirst].join('\n')),
      place: fc.nat(one.all.length),
    }),
  );
  fc.assert(
    fc.property(cases, ({ one: { all, text, more }, unrelated, place }) => {
      const together = all.toSpliced(place, 0, ...unrelated);
      assert.deepEqual(outline(text, together, more), outline(text, all, more));
    }),
    { numRuns: 300 },
  );
});

test('a document read twice gives the same', () => {
  fc.assert(
    fc.property(document, ({ all, text, more }) => assert.deepEqual(judged(text, all, more), judged(text, all, more))),
  );
});

test('the order of entities does not matter', () => {
  const cases = document.chain((one) => fc.tuple(fc.constant(one), orderOf(one.all)));
  fc.assert(
    fc.property(cases, ([{ all, text, more }, others]) =>
      assert.deepEqual(outline(text, others, more), outline(text, all, more)),
    ),
    { numRuns: 300 },
  );
});

test('mentions stay in order and do not overlap', () => {
  fc.assert(
    fc.property(document, ({ all, text, more }) => {
      let last = 0;
      for (const { start, end, candidates, sureness } of judged(text, all, more)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.ok(candidates.length > 0 && sureness > 0 && sureness <= 1);
        last = end;
      }
    }),
  );
});

test('a hostile text of a megabyte takes no longer than its length', () => {
  const all: Known[] = ['Giorgia Meloni', 'Paris', 'Apple', 'United States'].map((one) => ({ id: one, name: one }));
  for (const piece of [
    'Apple ',
    'Giorgia Meloni ',
    'Paris',
    'A.',
    'Meloni. Apple apple ',
    "Paris's-",
    'United ',
    'A-A-',
    'A (A) ',
    'Paris,a@b.cc,',
  ] as const) {
    const text = piece.repeat(1_000_000 / piece.length);
    assertEnds(piece, () => judged(text, all));
  }
});
