import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertMarked, known, read } from './read.ts';

test('the town of a club is no club where one may be in it, or somebody of it', () => {
  const real = [known('Real Madrid', 'organisation')];
  assertMarked('[Real Madrid] won. It rained in Madrid. The fans of [Madrid] sang.', real);
  assertMarked('El [Real Madrid] ganó. En Madrid llueve. El [Madrid] gana, y los jugadores del [Madrid].', real, {
    lang: 'es',
  });
  const bayern = [known('Bayern München', 'organisation')];
  assertMarked('[Bayern München] gewann. In Bayern regnet es. Bei [Bayern] jubelt man.', bayern, { lang: 'de' });
  const northrop = [known('Northrop Grumman', 'organisation')];
  assertMarked('[Northrop Grumman] rose. A stake in [Northrop] is good.', northrop);
});

test('nor of a club that begins with an abbreviation, and it plays by its town all the same', () => {
  for (const [lang, name, text, ...found] of [
    ['de', '1. FC Köln', 'In Köln regnet es. Dann verlor Köln, und bei Köln freut man sich.', 'Köln', 'Köln'],
    ['de', 'RB Leipzig', 'In Leipzig wird gefeiert. Später traf Leipzig.', 'Leipzig'],
    ['de', 'Werder Bremen', 'In Bremen wird gewählt. Später traf Bremen.', 'Bremen'],
    ['it', 'SSC Napoli', 'A Napoli piove. Poi il Napoli vince.', 'Napoli'],
    ['es', 'UD Almería', 'En Almería llueve. Luego el Almería ganó.', 'Almería'],
    ['en', 'AC Milan', 'It rained in Milan. Then Milan won.', 'Milan'],
  ] as const) {
    assert.deepEqual(read(`${name}. ${text}`, [known(name, 'organisation')], { lang }), [name, ...found], name);
  }
});

test('nor is any organisation whose name begins with a town in it, and one may have a stake in a company', () => {
  const all = [
    'Florida Marlins',
    'Cincinnati Financial Corp',
    'Devon Energy Corp',
    'Northrop Grumman',
    'Ford Motor Co',
  ].map((name) => known(name, 'organisation'));
  for (const [text, ...shorts] of [
    ['Florida Marlins beat the Reds. In Florida, storms raged. Florida won.', 'Florida'],
    ['Cincinnati Financial Corp fell. It is based in Cincinnati. Then Cincinnati fell.', 'Cincinnati'],
    ['He lives in Devon, and in Devon and Cornwall it rained.'],
    ['Northrop Grumman fell. She has a stake in Northrop, and gains in Northrop shares.', 'Northrop', 'Northrop'],
    [
      'They invested in Ford, sold shares in Ford, lost trust in Ford and met in Ford plants.',
      ...Array(4).fill('Ford'),
    ],
  ] as const) {
    assert.deepEqual(
      read(text, all).filter((one) => !one.includes(' ')),
      shorts,
      text,
    );
  }
});

test('where shares move in a company, and in a language that trusts and invests so, it is no town', () => {
  const all = ['Ford Motor Company', 'Northrop Grumman', 'Stellantis Italia'].map((name) =>
    known(name, 'organisation'),
  );
  for (const [lang, text, ...shorts] of [
    ['en', 'Northrop Grumman fell. The fall in Northrop, and the drop in Ford, were big.', 'Northrop', 'Ford'],
    ['en', 'There was a rally in Ford, and a sell-off in Ford before it.', 'Ford', 'Ford'],
    ['it', 'Northrop Grumman scende. La partecipazione in Northrop, e la fiducia in Northrop.', 'Northrop', 'Northrop'],
    ['it', 'Stellantis Italia chiude. Gli operai in Stellantis, dice, protestano.', 'Stellantis'],
    ['de', 'Ford Motor Company fiel. Das Vertrauen in Ford sank. Sie investierten in Ford.', 'Ford', 'Ford'],
  ] as const) {
    const found = read(text, all, { lang }).filter((one) => !one.includes(' '));
    assert.deepEqual(found, shorts, text);
  }
});

test('a club is called by its town once it was named, but not where the town may be meant', () => {
  const clubs = [known('Liverpool F.C.', 'organisation'), known('FC Porto', 'organisation')];
  assert.deepEqual(read('So Liverpool F.C. won. Then Liverpool lost.', clubs), ['Liverpool F.C.', 'Liverpool']);
  assert.deepEqual(read('So Liverpool beat Porto. A striker and a goalkeeper left.', clubs), []);
  for (const text of [
    'It rained in Liverpool.',
    'So the University of Liverpool met.',
    'So the city of Liverpool slept.',
    'So Liverpool police came.',
    'So Liverpool Street is shut.',
    'A Liverpool-born boy left.',
    'They met at LIVERPOOL, England.',
    'He likes Liverpool, England.',
  ]) {
    assert.deepEqual(read(`Then Liverpool F.C. won. ${text}`, clubs), ['Liverpool F.C.'], text);
  }
});
