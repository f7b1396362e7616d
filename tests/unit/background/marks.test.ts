import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf } from '../../../src/background/marks.ts';
import type { Found } from '../../../src/background/quotes.ts';
import type { Stretch } from '../../../src/platform/page-told.ts';

const quote = { exact: 'x', prefix: '', suffix: '' };
const found = (note: string, entity: string, at: Stretch | null): Found => ({
  ...{ note, entity, members: [entity] },
  ...{ quote, at },
});

test('passages that overlap or touch are one mark, in the order of the text; one that is gone is none', () => {
  const marks = marksOf([
    found('a', 'oriel', { start: 20, end: 30 }),
    found('b', 'oriel', { start: 0, end: 5 }),
    found('c', 'oriel', { start: 3, end: 9 }),
    found('d', 'oriel', { start: 0, end: 5 }),
    found('e', 'oriel', { start: 9, end: 10 }),
    found('f', 'oriel', null),
  ]);
  assert.deepEqual(marks, [
    { start: 0, end: 10, entity: { id: 'oriel', others: [], notes: ['b', 'c', 'd', 'e'] } },
    { start: 20, end: 30, entity: { id: 'oriel', others: [], notes: ['a'] } },
  ]);
  assert.deepEqual(marksOf([]), []);
});

test('a mark stands for whom the newest note is on, and tells of the others', () => {
  const [mark] = marksOf([
    found('new', 'tarquel', { start: 4, end: 9 }),
    found('old', 'oriel', { start: 0, end: 9 }),
    found('older', 'tarquel', { start: 0, end: 9 }),
  ]);
  assert.deepEqual(mark?.entity, { id: 'tarquel', others: ['oriel'], notes: ['new', 'old', 'older'] });
});
