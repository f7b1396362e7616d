import assert from 'node:assert/strict';
import { test } from 'node:test';
import { united } from '../../../src/background/united.ts';

test('stretches that overlap or touch are one, in the order of the text', () => {
  const stretches = [
    { start: 20, end: 30 },
    { start: 0, end: 5 },
    { start: 3, end: 9 },
    { start: 0, end: 5 },
    { start: 9, end: 10 },
  ];
  assert.deepEqual(united(stretches), [
    { start: 0, end: 10 },
    { start: 20, end: 30 },
  ]);
  assert.deepEqual(united([]), []);
});
