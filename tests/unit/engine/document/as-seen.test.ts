import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { alsoCalled, asSeen, calledInFull, suggestNames } from '../../../../src/engine/index.ts';
import { IGNORED, typeOf } from '../../../../src/engine/text/characters.ts';
import { known, read } from './read.ts';

const NETANYAHU = known('Benjamin Netanyahu', 'person');
const CITY = known('Paris', 'place');

describe('soft hyphens and characters without width', () => {
  for (const one of ['\u00ad', '\u200b', '\u200d', '\u200e', '\u202a', '\u2060', '\u2066', '\ufeff']) {
    test(`a surname is one with U+${one.charCodeAt(0).toString(16).padStart(4, '0')} in it, and where its full name has it`, () => {
      const text = `Benja${one}min Netanyahu won. On Monday Netan${one}yahu spoke, and ${one}Netanyahu${one} left.`;
      assert.deepEqual(read(text, [NETANYAHU]), [`Benja${one}min Netanyahu`, `Netan${one}yahu`, 'Netanyahu']);
    });
  }
  test('what the scan does not see is not there', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      // Half of a pair says too little.
      if (typeOf(unit) !== IGNORED || unit === 0xdb40) continue;
      const text = `Netan${String.fromCharCode(unit)}yahu`;
      assert.equal(asSeen({ text }).document.text, 'Netanyahu', unit.toString(16));
    }
  });
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
  test('a surname that its script spells with joiners is found, and offered in no other spelling', () => {
    const [name, surname] = ['محمد بن\u200cسلمان', 'بن\u200cسلمان'];
    const text = `${name} رفت. ${surname} گفت.`;
    assert.deepEqual(read(text, [known(name, 'person')], { lang: 'fa' }), [name, surname]);
    assert.deepEqual(alsoCalled({ text, lang: 'fa' }, { name, kind: 'person' }), []);
  });
  test('so are other names of somebody', () => {
    assert.deepEqual(alsoCalled({ text }, { name: 'Margaret Hollis', kind: 'person' }), ['Hollis']);
    assert.deepEqual(calledInFull({ text }, { name: 'Hollis', kind: 'person' }), ['Margaret Hollis']);
  });
});
