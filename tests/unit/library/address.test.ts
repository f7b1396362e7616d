import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAddress, readPlace } from '../../../src/library/address.ts';

test('every place is found again by its address, whatever the entity id contains', () => {
  for (const view of ['entities', 'new', 'alike', 'packs', 'changes', 'settings'] as const) {
    assert.deepEqual(readPlace(placeAddress({ view })), { view });
  }
  for (const id of ['countries/IT', '019a-42', 'a b#c&entity=d', '100%', '狐']) {
    assert.deepEqual(readPlace(placeAddress({ view: 'entity', id })), { view: 'entity', id });
  }
  assert.deepEqual(readPlace(placeAddress({ view: 'split', id: 'a,b' })), { view: 'split', id: 'a,b' });
  const ids = ['countries/IT', 'a,b', '100%'];
  assert.deepEqual(readPlace(placeAddress({ view: 'merge', ids })), { view: 'merge', ids });
  assert.deepEqual(readPlace(placeAddress({ view: 'entities', search: 'a #b 100%' })), {
    view: 'entities',
    search: 'a #b 100%',
  });
  assert.deepEqual(readPlace(placeAddress({ view: 'new', name: 'Port #1 (100%)' })), {
    view: 'new',
    name: 'Port #1 (100%)',
  });
});

test('an address that nobody made leads to the list, and a broken escape does not fail', () => {
  assert.deepEqual(readPlace(''), { view: 'entities' });
  assert.deepEqual(readPlace('#nowhere'), { view: 'entities' });
  assert.deepEqual(readPlace('#entity='), { view: 'entities' });
  assert.deepEqual(readPlace('#entity=50%'), { view: 'entity', id: '50%' });
});
