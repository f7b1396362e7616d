import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import {
  alsoCalled,
  calledInFull,
  canon,
  compileLexicon,
  spotDocument,
  withDerivedNames,
} from '../../../../src/engine/index.ts';
import { KINDS } from '../../../../src/entity.ts';

const TEXT = [
  'Italy may leave the Belt and Road Initiative (BRI), Prime Minister Giorgia Meloni said on Thursday.',
  'Meloni has to decide whether the BRI suits Italy. The BRI was joined in 2019. Giorgia was not there.',
  'The Meridian Harbour Trust was asked, and the MHT did not answer.',
].join('\n\n');

const document = { text: TEXT, lang: 'en' };

test('what an article calls a name after its first mention is offered', () => {
  assert.deepEqual(alsoCalled(document, { name: 'Belt and Road Initiative', kind: 'agreement' }), ['BRI']);
  assert.deepEqual(alsoCalled(document, { name: 'Giorgia Meloni', kind: 'person' }), ['Meloni']);
  assert.deepEqual(alsoCalled(document, { name: 'Meridian Harbour Trust', kind: 'organisation' }), ['MHT']);
});

test('the noun of a name, by which it is called in this article alone, is not offered', () => {
  const text = 'The European Commission met. Then the Commission voted, and the Commission was glad.';
  assert.deepEqual(alsoCalled({ text, lang: 'en' }, { name: 'European Commission', kind: 'organisation' }), []);
});

test('nothing is offered for what the article does not name, or calls nothing else', () => {
  assert.deepEqual(alsoCalled(document, { name: 'Francesco Sisci', kind: 'person' }), []);
  assert.deepEqual(alsoCalled(document, { name: 'Italy', kind: 'place' }), []);
  assert.deepEqual(alsoCalled(document, { name: '', kind: 'concept' }), []);
});

test('who adds a short name is offered what the article calls it in full', () => {
  assert.deepEqual(calledInFull(document, { name: 'Meloni', kind: 'person' }), ['Giorgia Meloni']);
  assert.deepEqual(calledInFull(document, { name: 'BRI', kind: 'organisation' }), ['Belt and Road Initiative']);
  assert.deepEqual(calledInFull(document, { name: 'MHT', kind: 'organisation' }), ['Meridian Harbour Trust']);
});

test('a kind that nobody chose yet, as a word alone has none, does not stand in the way', () => {
  assert.deepEqual(calledInFull(document, { name: 'BRI', kind: 'person' }), ['Belt and Road Initiative']);
  assert.deepEqual(calledInFull(document, { name: 'Meloni', kind: 'concept' }), ['Giorgia Meloni']);
  assert.deepEqual(calledInFull(document, { name: 'meloni', kind: 'concept' }), ['Giorgia Meloni']);
});

test('what merely has the name among its words is no name in full', () => {
  const text = [
    'The Bank of Italy and the Brothers of Italy met in Northern Italy, and Italy was glad that the Bank of Italy came.',
    'The Milan Stock Exchange and Milan Central Station are in Milan, they said, and Milan is not far from the lake.',
    'Prime Minister Giorgia Meloni said that the Meloni Government would stay, and then Meloni left for the lake.',
  ].join('\n\n');
  const inFull = (name: string) => KINDS.map((kind) => calledInFull({ text, lang: 'en' }, { name, kind }).join());
  assert.deepEqual(new Set(inFull('Italy')), new Set(['']));
  assert.deepEqual(new Set(inFull('Milan')), new Set(['']));
  assert.deepEqual(calledInFull({ text, lang: 'en' }, { name: 'Meloni', kind: 'person' }), ['Giorgia Meloni']);
  assert.deepEqual(calledInFull({ text, lang: 'en' }, { name: 'Giorgia Meloni', kind: 'person' }), []);
  assert.deepEqual(calledInFull({ text, lang: 'en' }, { name: '', kind: 'person' }), []);
  const makers =
    'The Airbus A380 and the British Airbus were built by Airbus, and the University of Selby told us of US rules.';
  assert.deepEqual(calledInFull({ text: makers, lang: 'en' }, { name: 'Airbus', kind: 'concept' }), []);
  assert.deepEqual(calledInFull({ text: makers, lang: 'en' }, { name: 'US', kind: 'organisation' }), []);
});

test('a word that begins a sentence before a name is none of it', () => {
  const text = 'Actual Airbus planes were not there to be seen, said those who had asked Airbus for some of them.';
  assert.deepEqual(calledInFull({ text, lang: 'en' }, { name: 'Airbus', kind: 'organisation' }), []);
});

test('of every word and kind in an article, only names are offered by which the word itself is spotted there', () => {
  const { document: page } = parseHTML(
    readFileSync(new URL('../../../../samples/article.html', import.meta.url), 'utf8'),
  );
  const text = [...page.querySelectorAll('article p')].map(({ textContent }) => textContent).join('\n\n');
  const words = new Set(text.match(/\p{Lu}[\p{L}\d]*/gu));
  const offered = new Map<string, Set<string>>();
  for (const name of words) {
    for (const kind of KINDS) {
      for (const full of calledInFull({ text, lang: 'en' }, { name, kind })) {
        offered.set(name, (offered.get(name) ?? new Set()).add(full));
        const entity = { id: '', name: full, ...(kind !== 'concept' && { kind }) };
        const mentions = spotDocument({ text, lang: 'en' }, compileLexicon([withDerivedNames(entity)]), () => entity);
        assert.ok(
          mentions.some(({ start, end }) => canon(text.slice(start, end)) === canon(name)),
          `${name}: ${full}`,
        );
      }
    }
  }
  assert.deepEqual(
    [...offered].map(([name, full]) => [name, ...full]),
    [['Meloni', 'Giorgia Meloni']],
  );
});

test('a genitive is no name of its own', () => {
  const text = 'Angela Holm kam. Holms Partei schwieg, und Holms Anhänger gingen.';
  assert.deepEqual(alsoCalled({ text, lang: 'de' }, { name: 'Angela Holm', kind: 'person' }), []);
  const both = `${text} Dann sprach Holm.`;
  assert.deepEqual(alsoCalled({ text: both, lang: 'de' }, { name: 'Angela Holm', kind: 'person' }), ['Holm']);
});
