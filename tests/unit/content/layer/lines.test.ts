import './stand-in.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineBoxes } from '../../../../src/content/layer/lines.ts';
import type { Reading } from '../../../../src/content/text/reading.ts';
import { rangesMade } from './stand-in.ts';

test('however many names are measured, the page has one range of ours to look after', () => {
  const holder = { checkVisibility: () => true, matches: () => false, ownerDocument: null };
  const pieces = [{ node: { parentElement: holder }, start: 0, end: 5 }];
  const reading = { pieces: () => pieces } as unknown as Reading;
  for (let name = 0; name < 9; name += 1) assert.equal(lineBoxes(reading, { start: 0, end: 5 }).length, 1);
  assert.equal(rangesMade(), 1);
});
