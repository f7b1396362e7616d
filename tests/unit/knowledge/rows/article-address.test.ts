import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleAddress } from '../../../../src/knowledge/rows/article-address.ts';

const PAPER = 'https://paper.example';

for (const [given, known] of [
  ['/a#comments', '/a'],
  ['/a?utm_source=x&utm_medium=y', '/a'],
  ['/a?id=7&fbclid=abc&page=2', '/a?id=7&page=2'],
  ['/a?GCLID=1&ID=2', '/a?ID=2'],
  ['/a?at_medium=rss&at_bbc_team=x', '/a'],
  ['/a?at_home=1', '/a?at_home=1'],
  ['/a?q=a+b%20c', '/a?q=a+b%20c'],
  ['/a?', '/a'],
] as const) {
  test(`${given} is known as ${known}`, () => assert.equal(articleAddress(PAPER + given), PAPER + known));
}

test('the address that the page gives as its proper one counts, where it is of its own origin', () => {
  assert.equal(articleAddress(`${PAPER}/a?s=1`, `${PAPER}/world/a?utm_source=x`), `${PAPER}/world/a`);
  assert.equal(articleAddress(`${PAPER}/a?s=1`, '/world/a'), `${PAPER}/world/a`);
  assert.equal(articleAddress(`${PAPER}/a?s=1`, 'https://agency.example/a'), `${PAPER}/a?s=1`);
  assert.equal(articleAddress(`${PAPER}/a?s=1`, 'http://paper.example/a'), `${PAPER}/a?s=1`);
});

test('a front page is no article’s proper address', () => {
  assert.equal(articleAddress(`${PAPER}/a`, `${PAPER}/`), `${PAPER}/a`);
});

test('what is no address stays as it is', () => {
  assert.equal(articleAddress('', 'https://paper.example/a'), '');
  assert.equal(articleAddress(`${PAPER}/a`, 'http://['), `${PAPER}/a`);
});

test('the address of an address is itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = articleAddress(url);
      assert.equal(articleAddress(once), once);
    }),
  );
});
