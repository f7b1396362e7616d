import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOf } from '../../../src/platform/cast.ts';
import type { SpottedEntity } from '../../../src/platform/page-port.ts';

test('the cast is by first appearance, under the names the page writes first', () => {
  const why = { rule: 'name', sureness: 1 } as const;
  const unsure = { ...why, by: 'nothing' } as const;
  const colours = ['#000', '#000', '#fff', '#fff'] as const;
  const meloni: Omit<SpottedEntity, 'why'> = { id: 'meloni', kind: 'person', colours, noted: true, others: [] };
  const italy: Omit<SpottedEntity, 'why'> = { id: 'italy', kind: 'place', colours, noted: false, others: [] };
  const { rows } = castOf({
    ...{ state: 'spotted', site: 'a.example', url: 'https://a.example/', titles: ['A'], canonical: '' },
    ...{ langs: [], metas: {}, linked: [], stamps: [], lines: [], opening: '' },
    text: 'Giorgia  Meloni of Italy. Meloni said',
    mentions: [
      { start: 0, end: 15, entity: { ...meloni, why: unsure } },
      { start: 19, end: 24, entity: { ...italy, why: unsure } },
      { start: 26, end: 32, entity: { ...meloni, why } },
    ],
  });
  assert.deepEqual(rows, [
    { entity: 'meloni', kind: 'person', name: 'Giorgia Meloni', count: 2, noted: true, sure: true },
    { entity: 'italy', kind: 'place', name: 'Italy', count: 1, noted: false, sure: false },
  ]);
});
