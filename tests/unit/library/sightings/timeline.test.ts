import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { barsOf, isWithin } from '../../../../src/library/sightings/timeline.ts';

test('a few months are shown by weeks that begin on Monday, also those without articles', () => {
  assert.deepEqual(
    barsOf(['2026-03-20', '2026-03-02', '2026-03-08']).map(({ label, count }) => [label, count]),
    [
      ['week of 2 March 2026', 2],
      ['week of 9 March 2026', 0],
      ['week of 16 March 2026', 1],
    ],
  );
});

test('a few years are shown by months, decades by years', () => {
  const months = barsOf(['2024-11-30', '2026-01-01']);
  assert.deepEqual([months.length, months[0]?.label, months.at(-1)?.from], [15, 'November 2024', '2026-01']);
  const years = barsOf(['1999-12-31', '2026-01-01']);
  assert.deepEqual([years.length, years[0]?.label], [28, '1999']);
});

test('nothing has no bars, and what is no date counts in none', () => {
  assert.deepEqual(barsOf([]), []);
  assert.deepEqual(barsOf(['soon']), []);
});

test('every day is within exactly one bar, and the bars count all days', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (dates) => {
      const days = dates.map((date) => date.toISOString().slice(0, 10));
      const bars = barsOf(days);
      for (const one of days) assert.equal(bars.filter((bar) => isWithin(one, bar)).length, 1);
      assert.equal(
        bars.reduce((sum, { count }) => sum + count, 0),
        days.length,
      );
    }),
    { numRuns: 30 },
  );
});
