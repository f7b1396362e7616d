import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOf } from '../../../src/platform/cast.ts';

test('the cast is by first appearance, under the names the page writes first', () => {
  const why = { rule: 'name', sureness: 1 } as const;
  const meloni = { entity: 'meloni', kind: 'person', noted: true } as const;
  const { rows } = castOf({
    ...{ state: 'spotted', site: 'a.example', url: 'https://a.example/', title: 'A', canonical: '', daySigns: [] },
    text: 'Giorgia  Meloni of Italy. Meloni said',
    mentions: [
      { start: 0, end: 15, ...meloni, why: { ...why, by: 'nothing' } },
      { start: 19, end: 24, entity: 'italy', kind: 'place', noted: false, why: { ...why, by: 'nothing' } },
      { start: 26, end: 32, ...meloni, why },
    ],
  });
  assert.deepEqual(rows, [
    { entity: 'meloni', kind: 'person', name: 'Giorgia Meloni', count: 2, noted: true, sure: true },
    { entity: 'italy', kind: 'place', name: 'Italy', count: 1, noted: false, sure: false },
  ]);
});
