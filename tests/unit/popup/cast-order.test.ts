import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../src/entity.ts';
import { castGroups } from '../../../src/popup/cast-order.ts';

const row = (entity: string, kind: Kind, count: number) => ({
  entity,
  kind,
  name: entity,
  count,
  noted: false,
  sure: true,
});

test('names stand by kind, the most mentioned first, equals as the page has them', () => {
  const rows = [row('Rome', 'place', 2), row('Xi', 'person', 1), row('Meloni', 'person', 3), row('Milan', 'place', 2)];
  assert.deepEqual(
    castGroups(rows).map(({ kind, rows: some }) => [kind, some.map(({ name }) => name).join()]),
    [
      ['person', 'Meloni,Xi'],
      ['place', 'Rome,Milan'],
    ],
  );
  assert.deepEqual(castGroups([]), []);
});
