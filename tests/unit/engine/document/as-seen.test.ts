import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { alsoCalled, calledInFull, suggestNames } from '../../../../src/engine/index.ts';
import { known, read } from './read.ts';

const NETANYAHU = known('Benjamin Netanyahu', 'person');
const CITY = known('Paris', 'place');

describe('soft hyphens and characters without width', () => {
  for (const one of ['\u00ad', '\u200b', '\u2060', '\ufeff']) {
    test(`a surname is one with U+${one.charCodeAt(0).toString(16).padStart(4, '0')} in it, and where its full name has it`, () => {
      const text = `Benja${one}min Netanyahu won. On Monday Netan${one}yahu spoke, and ${one}Netanyahu${one} left.`;
      assert.deepEqual(read(text, [NETANYAHU]), [`Benja${one}min Netanyahu`, `Netan${one}yahu`, 'Netanyahu']);
    });
  }
  test('a longer unknown name holds its parts', () => {
    assert.deepEqual(read('They saw Va\u00adles\u00adka Paris. Paris left.', [CITY]), []);
    assert.deepEqual(read('They saw Paris Mas\u00adters win.', [CITY]), read('They saw Paris Masters win.', [CITY]));
  });
  test('what is said above the text counts too', () => {
    const text = 'On Monday Netan\u00adyahu left.';
    assert.deepEqual(read(text, [NETANYAHU], { title: 'Ben\u00adja\u00admin Ne\u00adtanyahu wins' }), [
      'Netan\u00adyahu',
    ]);
  });
  test('anywhere in a text they change nothing but the offsets', () => {
    const text =
      'Netanyahu wins\n\nBenjamin Netanyahu won in Paris. Valeska Paris and Bibi Netanyahu met; Netanyahu left Paris.';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 40 }), (places) => {
        const shy = [...text].map((one, at) => (places.includes(at) ? `\u00ad${one}` : one)).join('');
        const seen = read(shy, [NETANYAHU, CITY]).map((surface) => surface.replaceAll('\u00ad', ''));
        assert.deepEqual(seen, read(text, [NETANYAHU, CITY]));
      }),
    );
  });
});

describe('white space and hyphens', () => {
  const union = known('Europe', 'place');
  const force = known('United States Air Force', 'organisation');
  const airbus = known('Airbus A330', 'concept');
  const text = `Europe and more

The European Union met in Europe. They asked the United States Air Force, and the Air Force said no.
The Paris Masters are no city; an Airbus A330 is not an Airbus A330-200, and Netanyahu is Benjamin Netanyahu.`;
  const all = [union, force, airbus, CITY, NETANYAHU];
  const plain = (surface: string): string => surface.replace(/\s+/g, ' ').replace('\u2011', '-');
  for (const [what, spaced] of Object.entries({
    'indented source': text.replace(/ /g, '                '),
    'spaces that break no line': text.replace(/ /g, '\u00a0'),
    'thin spaces': text.replace(/ /g, '\u202f'),
    'spaces at the ends of lines': text.replace(/\n/g, ' \r\n\t'),
    'hyphens that break no line': text.replace(/-/g, '\u2011'),
  })) {
    test(`${what} change nothing of what is spotted`, () => {
      assert.deepEqual(read(spaced, all).map(plain), read(text, all));
      assert.ok(read(text, all).length > 4);
    });
  }
});

describe('names that are offered', () => {
  const plain = `They met as Margaret Hollis told reporters in the town on Friday.

Hollis said later that nobody would be left without work. The mayor, Hollis added, had been told.`;
  const text = plain.replaceAll('Hollis', 'Hol\u00adlis');
  test('a suggested name is written without them', () => {
    assert.deepEqual(suggestNames({ text }, '', []), [{ name: 'Margaret Hollis', count: 3 }]);
    const start = text.indexOf('Margaret');
    assert.deepEqual(suggestNames({ text }, '', [{ start, end: start + 'Margaret Hol\u00adlis'.length }]), []);
  });
  test('so are other names of somebody', () => {
    assert.deepEqual(alsoCalled({ text }, { name: 'Margaret Hollis', kind: 'person' }), ['Hollis']);
    assert.deepEqual(calledInFull({ text }, { name: 'Hollis', kind: 'person' }), ['Margaret Hollis']);
  });
});
