import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completions, tagsOf, tagText } from '../../../src/ui/tag-text.ts';

test('tags are parted by commas, however many stand there', () => {
  assert.deepEqual(tagsOf(' europe, ,foreign policy,'), ['europe', 'foreign policy']);
  assert.deepEqual(tagsOf(tagText(['a', 'b c'])), ['a', 'b c']);
  assert.equal(tagText(undefined), '');
});

test('the last tag is completed by those that begin so and are not there yet', () => {
  const known = ['asia', 'europe', 'european union', 'trade'];
  assert.deepEqual(completions('', known), known);
  assert.deepEqual(completions('Eur', known), ['europe', 'european union']);
  assert.deepEqual(completions('europe', known), ['european union']);
  assert.deepEqual(completions('europe, ', known), ['europe, asia', 'europe, european union', 'europe, trade']);
  assert.deepEqual(completions('trade, #as', known), ['trade, asia']);
  assert.deepEqual(completions('trade, x', known), []);
});
