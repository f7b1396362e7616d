import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const APPLE = [known('Apple', 'organisation')];

test('a word that begins a sentence is no name, unless the document has the name elsewhere', () => {
  assert.deepEqual(read('Apple trees bloom.', APPLE), []);
  assert.deepEqual(read('Apple sells phones. We asked Apple why.', APPLE), ['Apple', 'Apple']);
});

test('nor is it where the same word stands nearby in small letters', () => {
  const people = [known('People', 'work')];
  assert.deepEqual(read('People like it. It was in People yesterday, and people read it.', people), ['People']);
});

test('May is a month beside a date', () => {
  const may = [known('May', 'person')];
  assert.deepEqual(read('on 15 May, in May and since May 2012', may), []);
  assert.deepEqual(read('and then May said no', may), ['May']);
});

test('US and WHO are names where the line is not in capitals', () => {
  const both = [known('US', 'place'), known('WHO', 'organisation')];
  assert.deepEqual(read('the US and the WHO agree', both), ['US', 'WHO']);
  assert.deepEqual(read('TELL US WHO DID IT\n\nThey said so.', both), []);
});

test('the country in an amount of money is none', () => {
  assert.deepEqual(read('paid US$ 10 million, or ten US dollars', [known('US', 'place')]), []);
});

test('what is written in small letters is itself where a sentence begins, too', () => {
  const change = [known('Climate change', 'concept')];
  const text = 'They fear climate change. Climate change is real.';
  assert.deepEqual(read(text, change), ['climate change', 'Climate change']);
  assert.deepEqual(read('They like black boxes. Black boxes sell.', [known('Black boxes', 'work')]), []);
});
