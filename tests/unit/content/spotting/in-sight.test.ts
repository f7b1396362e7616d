import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterInSight } from '../../../../src/content/spotting/in-sight.ts';

test('only the time that a page is in sight counts, and it is told once', (t) => {
  const page = { hidden: false };
  Object.assign(globalThis, { document: page });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  // Node's own mock does not let a timer end itself.
  let tick: (() => void) | undefined;
  t.mock.method(globalThis, 'setInterval', (look: () => void) => {
    tick = look;
    return 7;
  });
  t.mock.method(globalThis, 'clearInterval', () => {
    tick = undefined;
  });
  const seconds = (count: number): void => {
    for (let passed = 0; passed < count; passed++) tick?.();
  };
  let told = 0;
  afterInSight(3, () => told++);
  seconds(2);
  page.hidden = true;
  seconds(60);
  assert.equal(told, 0);
  page.hidden = false;
  seconds(1);
  assert.equal(told, 1);
  seconds(60);
  assert.equal(told, 1);
});
