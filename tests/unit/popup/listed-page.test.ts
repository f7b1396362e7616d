import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listedPage } from '../../../src/popup/listed-page.ts';
import type { ActivePage } from '../../../src/ui/active-page.ts';

const page = (state: string, url = 'https://example.org/one', more: Partial<ActivePage> = {}): ActivePage =>
  ({
    tab: 1,
    private: false,
    on: true,
    above: null,
    unread: null,
    ...more,
    cast: { state, url, rows: [] },
  }) as unknown as ActivePage;

test('while a page is read anew, what was found there before stays listed', () => {
  const before = page('spotted');
  assert.equal(listedPage(before, page('working'))?.cast, before.cast);
});

test('what was found stays for no other page, and not where the site was switched off meanwhile', () => {
  for (const now of [page('working', 'https://example.org/two'), page('working', undefined, { on: false })]) {
    assert.equal(listedPage(page('spotted'), now), now);
  }
});

test('whatever else a page says is listed as it says it', () => {
  for (const state of ['spotted', 'no-news', 'off', 'problem']) {
    const now = page(state);
    assert.equal(listedPage(page('spotted'), now), now);
  }
  assert.equal(listedPage(page('spotted'), undefined), undefined);
});

test('of a page that was never read it is said that it is being read', () => {
  const now = page('working');
  for (const before of [undefined, page('no-news'), page('working')]) assert.equal(listedPage(before, now), now);
});
