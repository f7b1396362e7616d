import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findTexts } from '../../../../src/engine/document/find-texts.ts';

/** What is found, from the beginning of the text on where nothing else is said. */
function found(text: string, texts: readonly (string | readonly [string, number])[]): [number, string][] {
  const places: [number, string][] = [];
  const each = texts.map((one) => (typeof one === 'string' ? ([one, 0] as const) : one));
  findTexts(text, each, (start, end, short) => {
    assert.equal(text.slice(start, end), short);
    places.push([start, short]);
  });
  return places;
}

/** So many words that all are looked for in one pass. */
const OTHERS = Array.from({ length: 40 }, (_, at) => `Q${at}q`);

const both = (text: string, texts: readonly string[]): [number, string][] => {
  const few = found(text, texts);
  assert.deepEqual(found(text, [...OTHERS, ...texts]), few);
  return few;
};

test('texts are found as whole words, the longest of those that begin alike', () => {
  const text = 'Meloni, Melonis and xMeloni; Meloni Verdi.';
  assert.deepEqual(both(text, ['Meloni', 'Meloni Verdi']), [
    [0, 'Meloni'],
    [29, 'Meloni Verdi'],
  ]);
});

test('a text is found by its first word with a capital', () => {
  assert.deepEqual(both('de Gaulle, Gaulle, van Gaulle', ['de Gaulle']), [[0, 'de Gaulle']]);
});

test('a text is looked for from where it may stand', () => {
  const text = 'Meloni, Verdi, Meloni, Verdi';
  assert.deepEqual(found(text, [['Meloni', 1], 'Verdi']), [
    [8, 'Verdi'],
    [15, 'Meloni'],
    [23, 'Verdi'],
  ]);
});

test('few and many words are found in the same places', () => {
  const word = fc.constantFrom(
    'Meloni',
    'Melon',
    'de Gaulle',
    'BRI',
    'B.R.I.',
    'Élysée',
    'Österreich',
    'X',
    'العراق',
    '𐐀a',
  );
  const between = fc.constantFrom(' ', ', ', '-', 's ', '’s ', 'é', '𝒳', '“', '\n', 'x');
  const text = fc.array(fc.tuple(word, between)).map((all) => all.flat().join(''));
  fc.assert(fc.property(text, fc.uniqueArray(word), (all, texts) => void both(all, texts)));
});

test('a word across the border of what is read at a time is found', () => {
  for (let before = 16_370; before < 16_390; before++) {
    assert.deepEqual(both(`${'é'.repeat(before)} Meloni`, ['Meloni']), [[before + 1, 'Meloni']]);
  }
});
