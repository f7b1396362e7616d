import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { suggestNames } from '../../../../src/engine/index.ts';
import { assertEnds } from '../../assert-ends.ts';

const named = (text: string, title = '', known: [number, number][] = []): string[] =>
  suggestNames(
    { text },
    title,
    known.map(([start, end]) => ({ start, end })),
  ).map(({ name, count }) => `${name} ${count}`);

test('who is named early and often is suggested, counted with the surname alone', () => {
  const text = `Officials say that the plant will close, as Margaret Hollis told reporters in the town on Friday.

Hollis said later that nobody would be left without work. The mayor, Hollis added, had been told.`;
  assert.deepEqual(named(text), ['Margaret Hollis 3']);
});

test('who is named in full further on and once again by the surname is suggested as well', () => {
  const text = `${'They spoke at length of what had been done, and of what was left undone. '.repeat(12)}

The talks were led by Margaret Hollis for three days. Hollis said that nobody had won, nor lost.`;
  assert.deepEqual(named(text), ['Margaret Hollis 2']);
});

test('an office and an adjective before a name are none of it, and speak for it', () => {
  const text = 'The visit of South Korean President Yun Sok and of Prime Minister Edda Rask was short, said nobody.';
  assert.deepEqual(named(text, 'Yun Sok meets Edda Rask in Oslo'), ['Yun Sok 1', 'Edda Rask 1']);
});

test('a name is whole: with its head, its small words, and the two things that it is of', () => {
  const text = `They spoke of the Bank of Harrow and of the Belt and Road Initiative, and of Luis de Miranda at length.

Again the Bank of Harrow, the Belt and Road Initiative and Luis de Miranda were named by those who had come.`;
  assert.deepEqual(named(text).sort(), ['Bank of Harrow 2', 'Belt and Road Initiative 2', 'Luis de Miranda 2']);
});

test('words that begin sentences, days, languages and peoples are no names', () => {
  const text = `Sources said on Monday that French and German buyers came. Sources were many, and they were told so.

Recently the buyers left on Monday. However, I think that French buyers will be back on Monday or in March.`;
  assert.deepEqual(named(text), []);
});

test('a word that the text has in small letters too, and one that shouts, are no names', () => {
  const text = `They call it the Process, and the process is long, says the Process itself, and so on for a while.

It was WONDERFUL and again WONDERFUL, they said of the Process, and of all that had been done before.`;
  assert.deepEqual(named(text), []);
});

test('what is known is not suggested, nor what goes beyond it', () => {
  const text = 'In the end Oriel Harbour spoke to the Meridian Trust, and the Meridian Trust to Oriel Harbour again.';
  const at = text.indexOf('Meridian');
  const last = text.lastIndexOf('Meridian');
  assert.deepEqual(
    named(text, '', [
      [at, at + 8],
      [last, last + 14],
    ]),
    ['Oriel Harbour 2'],
  );
});

test('menus are passed over in every language', () => {
  const text = `Services Boutique Hors-séries Livres Unes Promotions Partenaires Annonces auto Annonces emploi Annonces immo

Services Boutique Hors-séries Livres Unes Promotions Partenaires Annonces auto Annonces emploi Annonces immo`;
  const named = suggestNames({ text, lang: 'fr' }, '', []);
  assert.deepEqual(named, []);
});

test('buttons, headlines and the name of the site are passed over', () => {
  const text = `Read More About Sundance Valley Now

Sign Up

The Ferris Gazette learned that it rained, as the Ferris Gazette had said before the rain came down.`;
  assert.deepEqual(named(text, 'It rained at last in the valley | The Ferris Gazette'), []);
});

test('what an office is of is no part of the name', () => {
  const of = (lang: string, text: string) => suggestNames({ text, lang }, '', []).map(({ name }) => name);
  assert.deepEqual(of('en', 'Then came Secretary of State Edda Rask, and Edda Rask spoke to all who were there.'), [
    'Edda Rask',
  ]);
  const roads = 'Then the Minister of the Northern Roads Edda Rask came, and Edda Rask spoke to all who were there.';
  assert.deepEqual(of('en', roads), ['Edda Rask']);
  assert.deepEqual(
    of(
      'it',
      "Ieri il Presidente del Consiglio Carlo Vossi ha parlato. L'Onorevole Anna Rovelli ha detto a Carlo Vossi che Anna Rovelli tace.",
    ),
    ['Carlo Vossi', 'Anna Rovelli'],
  );
  assert.deepEqual(
    of('es', 'Ayer Don Carlos Vossi y Doña Ana Rovella se vieron, y Carlos Vossi y Ana Rovella hablaron.'),
    ['Carlos Vossi', 'Ana Rovella'],
  );
});

test('what somebody leads is no part of their name, which stands by itself too', () => {
  const text =
    'Il leader della Lega Matteo Brandi attacca il governo. Con queste parole, Matteo Brandi, commenta la lista.';
  assert.deepEqual(
    suggestNames({ text, lang: 'it' }, '', []).map(({ name, count }) => [name, count]),
    [['Matteo Brandi', 2]],
  );
});

test('an article that lost its vowel before a name is none of it', () => {
  const text = 'La visite d’Emma Dumesnil a duré, et la réponse d’Emma Dumesnil était attendue depuis hier soir.';
  assert.deepEqual(
    suggestNames({ text, lang: 'fr' }, '', []).map(({ name, count }) => [name, count]),
    [['Emma Dumesnil', 2]],
  );
});

describe('where every noun has a capital', () => {
  const inGerman = (text: string, title = ''): string[] =>
    suggestNames({ text, lang: 'de' }, title, []).map(({ name, count }) => `${name} ${count}`);
  test('persons are told by first names, offices and what they say, and counted with the surname alone', () => {
    const text = `Bundeskanzlerin Giorgia Lindqvist hat die Wahl gewonnen. Das teilte der Wahlleiter am Montag mit.

Lindqvist sagte vor Anhängern, sie werde mit der Fortschrittspartei verhandeln. Ministerpräsident Karl Voss lehnte das ab, und Voss warf ihr vor, Wähler zu täuschen. Lindqvists Partei schwieg.`;
    assert.deepEqual(inGerman(text), ['Giorgia Lindqvist 3', 'Karl Voss 2']);
  });
  test('a particle belongs to a name, and what is of something does not', () => {
    const text =
      'Gestern sprach Ursula von der Leyen lange. Später ging Anna Holm von Nordwind, und Ursula von der Leyen sah Anna Holm.';
    assert.deepEqual(inGerman(text), ['Ursula von der Leyen 2', 'Anna Holm 2']);
  });
  test('an adjective with a capital begins the name of an institution, in the ending that it has alone', () => {
    const text =
      'Am Freitag prüfte die Europäische Bauaufsicht den Fall. Laut der Europäischen Bauaufsicht fehlten Unterlagen. Auch das Auswärtige Amt schwieg, und im Auswärtigen Amt war niemand.';
    assert.deepEqual(inGerman(text), ['Europäische Bauaufsicht 2', 'Auswärtiges Amt 2']);
  });
  test('a company is told by what it is, by its law, and by words that it leads', () => {
    const text =
      'Der Hersteller Tegora will Stellen streichen. Dann stieg die Tegora-Aktie, und Tegora hofft auf mehr, wie Tegora mitteilte.';
    assert.deepEqual(inGerman(text), ['Tegora 3']);
  });
  test('ordinary nouns beside one another are no names, however often they stand there', () => {
    const text = `Am Ende Juni hatten Millionen Menschen Angst, und Menschen Angst zu machen war nach Angaben der Polizei Thema Nummer eins.

Millionen Menschen warten auf Hilfe, Angst vor Streit und Prozent für Prozent mehr Steuern. Die Bundesregierung kündigte Hilfe an. Kinder und Eltern brauchen Zeit, Zeit und Geld. Die Bundesregierung hat Zeit.`;
    assert.deepEqual(inGerman(text, 'Millionen Menschen haben Angst'), []);
  });
});

test('where a capital says nothing, nothing is suggested', () => {
  const text = 'Die Ministerin Anna Holm sprach in Köln, und Anna Holm sagte in Köln, dass Anna Holm wiederkomme.';
  assert.deepEqual(suggestNames({ text, lang: 'xx' }, '', []), []);
});

test('whatever stands there, no more than six names come, each of them from the text, within a moment', () => {
  const piece = fc.constantFrom(
    'Anna',
    'Holm',
    'of',
    'and',
    'the',
    'said',
    '. ',
    '\n\n',
    'J.',
    'U.S.',
    '’s',
    '"',
    'WHO',
    '狐',
    'New',
    'President',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), fc.string(), fc.constantFrom('en', 'de'), (pieces, title, lang) => {
      const text = pieces.join(' ');
      const names = suggestNames({ text, lang }, title, []);
      assert.ok(names.length <= 6);
      for (const { name, count } of names)
        assert.ok(count > 0 && text.replace(/\s+/gu, ' ').includes(name.split(' ')[0] ?? ''));
    }),
  );
});

test('a page of nothing but names takes no longer than its length', () => {
  const word = (number: number): string => `B${number.toString(2).replaceAll('0', 'a').replaceAll('1', 'o')}`;
  const names = Array.from({ length: 60_000 }, (_, at) => `${word(at)} ${word(60_000 + ((at * 7) % 60_000))}`);
  const text = names.map((name) => `${name} went.`).join(' ');
  const known = [...text.matchAll(/went/g)].map(({ index }) => ({ start: index, end: index + 4 }));
  assertEnds('it', () => suggestNames({ text, lang: 'en' }, '', known));
});

test('an acronym at the end of a name, and one that is all of it, are kept', () => {
  for (const name of ['EU', 'NATO', 'FBI', 'Kim Jong Un', 'Wisconsin GOP', 'Meta AI', 'Audi Q3']) {
    const text = `They had come to see ${name} on Friday, as the mayor said to those who were there for the day.

Again and again ${name} was named by all of them, and then ${name} was named no more.`;
    assert.deepEqual(named(text), [`${name} 3`]);
  }
});
