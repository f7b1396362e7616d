import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placesIn, rowByKey, windowOf } from '../../../../src/library/list/row-window.ts';

test('whatever is in sight is drawn, and only about as much', () => {
  const sizes = { top: fc.integer({ min: -6_000_000, max: 2000 }), height: fc.integer({ min: 1, max: 3000 }) };
  fc.assert(
    fc.property(fc.record({ ...sizes, row: fc.integer({ min: 16, max: 200 }), count: fc.nat(100_000) }), (of) => {
      const { top, height, row, count } = of;
      const { from, to } = windowOf(top, height, row, count);
      assert.ok(0 <= from && from <= to && to <= count);
      for (const y of [0, height - 1]) {
        const at = Math.floor((y - top) / row);
        if (at >= 0 && at < count) assert.ok(from <= at && at < to);
      }
      assert.ok(to - from <= height / row + 30);
    }),
  );
});

test('the row with the focus is drawn wherever the list is scrolled to, in its order', () => {
  assert.deepEqual(placesIn({ from: 5, to: 8 }, 6, 100), [5, 6, 7]);
  assert.deepEqual(placesIn({ from: 5, to: 8 }, 0, 100), [0, 5, 6, 7]);
  assert.deepEqual(placesIn({ from: 5, to: 8 }, 99, 100), [5, 6, 7, 99]);
  assert.deepEqual(placesIn({ from: 0, to: 0 }, -1, 0), []);
});

test('keys lead from row to row, by pages and to the ends, and never beyond', () => {
  assert.equal(rowByKey('ArrowDown', 3, 10, 4), 4);
  assert.equal(rowByKey('ArrowDown', 9, 10, 4), 9);
  assert.equal(rowByKey('ArrowUp', 0, 10, 4), 0);
  assert.equal(rowByKey('PageDown', 3, 10, 4), 7);
  assert.equal(rowByKey('PageUp', 3, 10, 4), 0);
  assert.equal(rowByKey('Home', 3, 10, 4), 0);
  assert.equal(rowByKey('End', 3, 10, 4), 9);
  assert.equal(rowByKey('a', 3, 10, 4), undefined);
});
