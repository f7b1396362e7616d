import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinByKeys } from '../../../../src/knowledge/groups/join.ts';

const join = (words: string[]) => joinByKeys(words, (word) => [...word]);

test('what has a key in common is one group, also through others and whatever the order', () => {
  assert.deepEqual(join(['ab', 'cd', 'e', 'bc', '', '']), [['ab', 'cd', 'bc'], ['e'], [''], ['']]);
  assert.deepEqual(join([]), []);
});

test('a chain of 100,000 is joined in no time', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => [`${at}`, `${at + 1}`]);
  for (const links of [chain, chain.toReversed()]) assert.equal(joinByKeys(links, (link) => link).length, 1);
});
