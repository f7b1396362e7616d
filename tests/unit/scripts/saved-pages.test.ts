import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originalAddress } from '../../../scripts/pages/saved-pages.ts';

test('a saved page is opened at the address that it was saved from', () => {
  assert.equal(
    originalAddress(
      '<!-- saved from url=(0024)https://paper.example/a --><link rel="canonical" href="https://b.example/">',
    ),
    'https://paper.example/a',
  );
  assert.equal(
    originalAddress('<meta property="og:url" content="http://paper.example/a?b=1&amp;c=2#d"/>'),
    'https://paper.example/a?b=1&c=2',
  );
  assert.equal(
    originalAddress('<meta content="https://paper.example/a" property="og:url">'),
    'https://paper.example/a',
  );
  assert.equal(originalAddress('<link href="//paper.example/a" rel=canonical>'), 'https://paper.example/a');
});

test('a page that does not tell its address has none', () => {
  assert.equal(originalAddress('<title>A page</title><a href="https://paper.example/">back</a>'), undefined);
  assert.equal(originalAddress('<link rel="canonical" href="/a"><meta property="og:url" content="">'), undefined);
});
