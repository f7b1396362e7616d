import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuoteRepeated } from '../../../../src/card/notes/repeated-quote.ts';
import type { Note } from '../../../../src/entity.ts';

test('a quote is repeated where a note before has it from the same page', () => {
  const notes = [noteOn('A sentence.'), noteOn('Another.'), noteOn('A sentence.'), noteOn('A sentence.', 'elsewhere')];
  assert.deepEqual(
    notes.map((_, index) => isQuoteRepeated(notes, index)),
    [false, false, true, false],
  );
});

test('notes without a quote repeat nothing', () => {
  const { quote: _, ...plain } = noteOn('');
  assert.ok(!isQuoteRepeated([plain, plain], 1));
});

function noteOn(exact: string, url = 'here'): Note {
  const page = { url, title: '' };
  return { id: '', entity: '', text: '', quote: { exact, prefix: '', suffix: '' }, page, created: 0, updated: 0 };
}
