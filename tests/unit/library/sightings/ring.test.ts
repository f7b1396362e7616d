import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RING, spotsOnRing } from '../../../../src/library/sightings/ring.ts';

test('names stand on the outer side of their places, the first above the top', () => {
  const [top, right, , left] = spotsOnRing(4);
  assert.deepEqual(top, { x: 0, y: -RING.down, anchor: 'middle' });
  assert.equal(right?.anchor, 'start');
  assert.equal(left?.anchor, 'end');
});

test('no two places are nearer than a line of text', () => {
  for (let count = 3; count <= 10; count++) {
    const spots = spotsOnRing(count);
    for (const [at, one] of spots.entries()) {
      for (const other of spots.slice(at + 1)) {
        assert.ok(Math.abs(one.y - other.y) >= 16 || Math.abs(one.x - other.x) > 60, `${count}`);
      }
    }
  }
});
