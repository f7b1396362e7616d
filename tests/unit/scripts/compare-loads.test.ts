import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLoads } from '../../../scripts/pages/compare-loads.ts';
import type { Snapshot } from '../../../scripts/pages/snapshot.ts';

const page = (more: Partial<Snapshot> = {}): Snapshot => ({
  dom: ['html', 'p'],
  layout: ['0 0 9 9', '1 1 5 5'],
  text: ['Italy'],
  hosts: 0,
  shift: 0,
  ...more,
});

/** Loads in turn; the last goes for all that follow. */
function loads(...pages: Snapshot[]): { load: () => Promise<Snapshot>; count: () => number } {
  let at = 0;
  return { load: async () => pages[Math.min(at++, pages.length - 1)] as Snapshot, count: () => at };
}

test('a page that is as without us is not loaded again', async () => {
  const [again, without] = [loads(page()), loads(page())];
  const { changed } = await compareLoads(page(), page(), { again: again.load, without: without.load });
  assert.deepEqual([changed, again.count(), without.count()], [false, 0, 0]);
});

test('what a page has in one of three loads with us is its own chance, and told as that', async () => {
  for (const once of [page({ shift: 0.05 }), page({ layout: ['0 0 9 9', '1 4 5 5'] }), page({ dom: ['html'] })]) {
    const without = loads(page()).load;
    const { changed, shift, varies } = await compareLoads(once, page(), { again: loads(page()).load, without });
    assert.deepEqual([changed, shift, varies], [false, 0, true]);
  }
});

test('what a page has in more loads with us, and in none without, is laid to us', async () => {
  const without = loads(page()).load;
  const shifted = page({ shift: 0.05 });
  assert.equal((await compareLoads(shifted, page(), { again: loads(page(), shifted).load, without })).shift, 0.05);
  const altered = page({ dom: ['html', 'p class=x'] });
  assert.equal((await compareLoads(altered, page(), { again: loads(altered).load, without })).changed, true);
});
