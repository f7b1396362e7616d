import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitParts } from '../../../../src/library/merge/split-parts.ts';
import type { EntityView } from '../../../../src/views.ts';

const entity = (parts: object) =>
  ({ aliases: [], notes: [], facts: [], joined: [], origins: [], ...parts }) as unknown as EntityView;

test('a fact that can go says from when it is as readers write dates', () => {
  const facts = [
    { id: 'a', text: 'In force', from: '2000-01-19' },
    { id: 'b', text: 'Drafted', from: '1999' },
    { id: 'c', text: 'Read' },
    { text: 'A pack’s own, which stays' },
  ];
  assert.deepEqual(splitParts(entity({ facts })).facts, [
    { value: 'a', text: 'In force', about: '19 January 2000' },
    { value: 'b', text: 'Drafted', about: '1999' },
    { value: 'c', text: 'Read', about: undefined },
  ]);
});

test('a pack’s record that can go says of which pack it is', () => {
  const joined = [{ id: 'sample/italy', label: 'Italy' }];
  const origins = [
    { origin: 'mine', label: 'You' },
    { origin: { pack: 'sample' }, label: 'The sample' },
  ];
  assert.deepEqual(splitParts(entity({ joined, origins })).records, [
    { value: 'sample/italy', text: 'Italy', about: 'The sample' },
  ]);
});
