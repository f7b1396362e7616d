import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressText } from '../../src/address-text.ts';

test('an address is told by its host and its path, as people write them', () => {
  assert.equal(addressText('https://paper.example/world/italy-1?from=front#top'), 'paper.example/world/italy-1');
  assert.equal(addressText('https://xn--mnchen-3ya.example/stra%C3%9Fe/'), 'münchen.example/straße');
  assert.equal(addressText('https://paper.example/caf%E9'), 'paper.example/caf%E9');
});

test('a host is told by itself', () => {
  for (const host of ['paper.example', '127.0.0.1', '[::1]', 'localhost']) assert.equal(addressText(host), host);
  assert.equal(addressText('xn--mnchen-3ya.example'), 'münchen.example');
});
