import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlain } from '../../../src/ui/plain-key.ts';

const PLAIN = { isComposing: false, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

test('a key that selects text, commands the browser or is for an input method is not taken for a plain one', () => {
  assert.equal(isPlain(PLAIN), true);
  for (const name of Object.keys(PLAIN)) assert.equal(isPlain({ ...PLAIN, [name]: true }), false, name);
});
