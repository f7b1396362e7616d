import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addedWords } from '../../../../src/library/packs/pack-words.ts';
import type { PackRow } from '../../../../src/views.ts';

const of = (date: string): PackRow => ({
  id: 'oases',
  name: 'Oases',
  description: '',
  source: '',
  licence: 'CC0-1.0',
  date,
  entities: 2,
  on: true,
  bundled: false,
});

test('adding a pack says whether it is new, newer, the same or older', () => {
  assert.equal(addedWords(of('2026-01-01'), null), 'Added the pack Oases and switched it on.');
  assert.equal(
    addedWords(of('2026-10-01'), of('2026-01-01')),
    'Updated the pack Oases from 1 January 2026 to 1 October 2026.',
  );
  assert.equal(addedWords(of('2026-01-01'), of('2026-01-01')), 'Read the pack Oases again.');
  assert.equal(
    addedWords(of('2024'), of('2026-01-01')),
    'Set the pack Oases back from 1 January 2026 to 2024: the file is older.',
  );
});

test('of packs whose dates nobody can compare it is said that one was read again', () => {
  assert.equal(addedWords(of('spring'), of('2026-01-01')), 'Read the pack Oases again.');
});
