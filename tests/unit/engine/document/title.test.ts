import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const MELONI = [known('Giorgia Meloni', 'person')];
const ROME = [known('Rome', 'place')];

/** Where a line of a text stands in it. */
const stretchOf = (text: string, line: string) => ({
  start: text.indexOf(line),
  end: text.indexOf(line) + line.length,
});

test('a name in full in the title or the standfirst counts as said before the text', () => {
  assert.deepEqual(read('Then Meloni left.', MELONI, { title: 'Giorgia Meloni in Tripoli' }), ['Meloni']);
  assert.deepEqual(read('Then Meloni left.', MELONI, { standfirst: 'A visit by Giorgia Meloni.' }), ['Meloni']);
  assert.deepEqual(read('Then Meloni left.', MELONI), []);
});

test('so does one in the headline within the text, before what stands above it as well', () => {
  const text = 'Live: Meloni leaves\n\nGiorgia Meloni in Tripoli\n\nThen Meloni left.';
  const headline = stretchOf(text, 'Giorgia Meloni in Tripoli');
  assert.deepEqual(read(text, MELONI, { headline }), ['Meloni', 'Giorgia Meloni', 'Meloni']);
});

test('a headline that is said to be one is read as one, also where it ends like a sentence', () => {
  const line = 'Leaders Gather Rome Ministers Again?';
  const text = `Live\n\n${line}\n\nThey do.`;
  assert.deepEqual(read(text, ROME), []);
  assert.deepEqual(read(text, ROME, { headline: stretchOf(text, line) }), ['Rome']);
});

test('a short name in the headline stands for the full one below it', () => {
  const text = 'Live\n\nMeloni visits Tripoli\n\nGiorgia Meloni left.';
  assert.deepEqual(read(text, MELONI, { headline: stretchOf(text, 'Meloni visits Tripoli') }), [
    'Meloni',
    'Giorgia Meloni',
  ]);
});

test('a place that is the surname of somebody unknown in the title or the standfirst is so in the text', () => {
  const places = [...ROME, known('Paris', 'place')];
  const text = 'Then Paris wrote a book. It is sold in Rome and in Paris.';
  const parts = ['Valeska Paris speaks out', 'A book by Valeska Paris is out.'];
  for (const part of parts) {
    assert.deepEqual(read(text, places, { title: part }), ['Rome', 'Paris']);
    assert.deepEqual(read(text, places, { standfirst: part }), ['Rome', 'Paris']);
  }
  assert.deepEqual(read(text, places, { title: 'In Paris' }), ['Paris', 'Rome', 'Paris']);
});

test('but not where the word before it may be another one: the text has it in small letters', () => {
  const text = 'Then Rome waits for who will visit.';
  assert.deepEqual(read(text, ROME, { title: 'Visit Rome in spring' }), ['Rome']);
});
