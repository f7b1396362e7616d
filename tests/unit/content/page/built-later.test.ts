import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAsBuilt } from '../../../../src/content/page/built-later.ts';

/**
 * How often a page is judged, first and each of the two times that it is looked at later.
 *
 * @param found what it is found to be, one after the other
 */
function judged(found: readonly boolean[], { isRead = false, ended = false } = {}): number {
  const looks: (() => void)[] = [];
  Object.assign(globalThis, { requestIdleCallback: (idle: () => void) => idle() });
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((look: () => void) => looks.push(look)) as unknown as typeof setTimeout;
  const life = new AbortController();
  let count = 0;
  const first = judgeAsBuilt(
    life.signal,
    () => found[count++] as boolean,
    () => isRead,
  );
  globalThis.setTimeout = setTimeout;
  assert.equal(first, found[0]);
  if (ended) life.abort();
  for (const look of looks) look();
  return count;
}

test('a page that is no news is judged again, whatever it has now: scripts may have built its article', () => {
  assert.equal(judged([false, false, false]), 3);
});

test('what was found to be news is not judged again, though nobody may read it', () => {
  assert.equal(judged([true]), 1);
  assert.equal(judged([false, true]), 2);
});

test('nor is a page that its reader has read, or that the extension has left', () => {
  assert.equal(judged([false], { isRead: true }), 1);
  assert.equal(judged([false], { ended: true }), 1);
});
