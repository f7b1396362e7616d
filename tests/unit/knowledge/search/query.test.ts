import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from '../../../../src/knowledge/search/query.ts';

const day = (year: number, month: number, date: number): number => new Date(year, month - 1, date).getTime();

test('words are folded, and each may go on', () => {
  const { begins, phrases, text, hints } = parseQuery('  Méloni PRIME ');
  assert.deepEqual(
    { begins, phrases, text, hints },
    { begins: ['meloni', 'prime'], phrases: [], text: 'Méloni PRIME', hints: [] },
  );
});

test('quotes of any sort make a phrase, which goes on until they are closed', () => {
  for (const typed of ['"Belt and Road" x', '“Belt and Road” x', '«Belt and Road» x', '„Belt and Road“ x']) {
    const { begins, phrases } = parseQuery(typed);
    assert.deepEqual(
      { begins, phrases },
      { begins: ['x'], phrases: [{ words: ['belt', 'and', 'road'], open: false }] },
    );
  }
  assert.deepEqual(parseQuery('"Belt an').phrases, [{ words: ['belt', 'an'], open: true }]);
  assert.deepEqual(parseQuery('""').phrases, []);
});

test('filters are taken out of what is looked for', () => {
  const query = parseQuery('memo kind:person SITE:www.Example.org after:2024 before:2024-03-05 road');
  assert.deepEqual(query.begins, ['memo', 'road']);
  assert.equal(query.text, 'memo road');
  assert.deepEqual(query.kinds, ['person']);
  assert.deepEqual(query.sites, ['www.example.org']);
  assert.deepEqual([query.from, query.until], [day(2024, 1, 1), day(2024, 3, 5)]);
  assert.deepEqual(query.hints, []);
});

test('a kind that is still being typed is every kind that begins so', () => {
  assert.deepEqual(parseQuery('kind:p').kinds, ['person', 'place']);
  assert.deepEqual(parseQuery('kind:"event" kind:work').kinds, ['event', 'work']);
});

test('a site may be given by its address', () => {
  assert.deepEqual(parseQuery('site:https://news.example.org/a?b=c').sites, ['news.example.org']);
});

test('a filter that cannot be understood is left out with a hint, and the other words are looked for', () => {
  const query = parseQuery('memo kind:persn before:2024-13 after: site:');
  assert.deepEqual([query.begins, query.kinds, query.sites], [['memo'], [], []]);
  assert.deepEqual([query.from, query.until], [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  assert.equal(query.hints.length, 4);
  assert.match(query.hints[0] ?? '', /“persn” is no kind\. .*person, organisation/u);
  assert.match(query.hints[1] ?? '', /“2024-13” is no date\. .*before:2024-03-05/u);
});

test('what only looks like a filter is looked for', () => {
  assert.deepEqual(parseQuery('note:well https://x constructor:y').begins, [
    'note',
    'well',
    'https',
    'x',
    'constructor',
    'y',
  ]);
});

test('whatever is typed is taken apart, and no word outside filters and quotes is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('kind:x', '"a b"', 'site:a', '"')),
      (typed, more) => {
        const query = parseQuery([...more, typed].join(' '));
        assert.ok(query.begins.every((word) => word !== ''));
      },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (words) => {
      assert.deepEqual(parseQuery(words.join(' ')).begins, words);
    }),
  );
});
