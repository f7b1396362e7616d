import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const APPLE = [known('Apple', 'organisation')];

test('a word that begins a sentence is no name, unless the document has the name elsewhere', () => {
  assert.deepEqual(read('Apple trees bloom.', APPLE), []);
  assert.deepEqual(read('Apple sells phones. We asked Apple why.', APPLE), ['Apple', 'Apple']);
});

test('nor are participles, adjectives and things that companies and parties are called by as well', () => {
  for (const [name, text, said] of [
    ['Booking', 'Booking a flight was hard.', 'Booking said so.'],
    ['Carnival', 'Carnival begins in Rio on Friday.', 'Carnival shares fell.'],
    ['Progressive', 'Progressive ideas are not new.', 'Progressive announced it.'],
    ['Momentum', 'Momentum is building.', 'Momentum said so.'],
    ['Southern', 'Southern states brace for storms.', 'Southern said so.'],
  ] as const) {
    assert.deepEqual(read(text, [known(name, 'organisation')]), [], text);
    assert.deepEqual(read(said, [known(name, 'organisation')]), [name], said);
  }
});

test('but what hardly begins a sentence in the news as a word is the company or party', () => {
  for (const text of [
    'Caterpillar to cut 500 jobs in Illinois',
    'Mosaic cuts potash output',
    'Coherent falls on outlook',
    'Renaissance loses majority in French vote',
    'Volt wins two seats',
    'Renew MEPs vote on it',
  ]) {
    const [name = ''] = text.split(' ');
    assert.deepEqual(read(`${text}\n\n${text}.`, [known(name, 'organisation')]), [name, name], text);
  }
});

test('nor is it where the same word stands nearby in small letters', () => {
  const people = [known('People', 'work')];
  assert.deepEqual(read('People like it. It was in People yesterday, and people read it.', people), ['People']);
});

test('a word that begins a sentence is a name in a list with other names of its kind', () => {
  const all = [...['Turkey', 'Russia', 'Iran', 'Reading'].map((name) => known(name, 'place')), ...APPLE];
  all.push(known('Google', 'organisation'));
  assert.deepEqual(read('Turkey, Russia and Iran met on Monday.', all), ['Turkey', 'Russia', 'Iran']);
  assert.deepEqual(read('Turkey and Iran met. Some ate turkey.', all), ['Turkey', 'Iran']);
  assert.deepEqual(read('Apple and Google rose.', all), ['Apple', 'Google']);
  for (const text of [
    'Turkey, Google found, is best roasted.',
    'Reading and writing are fun.',
    'Apple trees, Russia has.',
  ]) {
    assert.ok(!/Turkey|Reading|Apple/.test(read(text, all).join()), text);
  }
});

test('a pause alone makes no list, nor does a month or a function word begin one', () => {
  const places = ['Berlin', 'Paris', 'London', 'France', 'Britain', 'March', 'August', 'Nice', 'Reading', 'Turkey'];
  const firms = ['Google', 'NATO', 'OPEC', 'Nike', 'Ikea', 'Next', 'Now', 'Progress', 'Gap', 'Target'];
  const all = [
    ...places.map((name) => known(name, 'place')),
    ...firms.map((name) => known(name, 'organisation')),
    ...['Theresa May', 'Boris Johnson'].map((name) => known(name, 'person', name.slice(name.indexOf(' ') + 1))),
    known('United States', 'place'),
  ];
  for (const text of [
    'In March, Berlin closed schools.',
    'In March, Berlin and Paris closed schools.',
    'In August, Paris is empty.',
    'He resigned in May, Boris Johnson said.',
    'Next, Google said it would close.',
    'Now, Google says it will.',
    'Now, Google and Nike say they will.',
    'Progress, OPEC says, is slow.',
    'Gap, Nike says, will narrow.',
    'Target, Ikea believes, is met.',
    'Nice, Paris! Well done.',
    'Reading, London teachers say, is fun.',
    'Turkey, France’s favourite Christmas roast, is dear.',
    'Turkey, Britain eats more of it.',
  ]) {
    const silly = /^(?:March|August|May|Next|Now|Progress|Gap|Target|Nice|Reading|Turkey)$/;
    assert.deepEqual(
      read(text, all).filter((name) => silly.test(name)),
      [],
      text,
    );
  }
  assert.deepEqual(read('LET US, NATO SAYS, PRAY\n\nThey did.', all), ['NATO']);
  assert.deepEqual(read('Turkey, Britain, and France met.', all), ['Turkey', 'Britain', 'France']);
  const towns = ['Essen', 'Berlin', 'Bonn'].map((name) => known(name, 'place'));
  assert.deepEqual(read('Essen, Berlin sagt es, ist teuer.', towns, { lang: 'de' }), ['Berlin']);
  assert.deepEqual(read('Das Essen und Berlin gefielen.', towns, { lang: 'de' }), ['Berlin']);
  assert.deepEqual(read('Essen, Berlin und Bonn bauen.', towns, { lang: 'de' }), ['Essen', 'Berlin', 'Bonn']);
});

test('a capital within a word says that it is a name', () => {
  const all = [known('NeXT', 'organisation'), known('iRobot', 'organisation'), known('WeWork', 'organisation')];
  assert.deepEqual(read('NeXT was sold. At NeXT they built computers. Next came Apple, next to us.', all), [
    'NeXT',
    'NeXT',
  ]);
});

test('a sentence ends with an office or with “her” too, so that a word with a capital begins the next', () => {
  const apple = [known('Apple', 'organisation')];
  for (const end of ['with her', 'to the president', 'for the governor']) {
    assert.deepEqual(read(`They sang ${end}. Apple trees stood there.`, apple), [], end);
  }
  assert.deepEqual(read('They saw Gov. Apple there.', [known('Ann Apple', 'person')], { title: 'Ann Apple wins' }), [
    'Apple',
  ]);
});

test('May is a month beside a date', () => {
  const may = [known('May', 'person')];
  assert.deepEqual(read('on 15 May, in May and since May 2012', may), []);
  assert.deepEqual(read('and then May said no', may), ['May']);
});

test('who has a month for a surname is meant by it, but not beside a date', () => {
  const may = [known('Theresa May', 'person')];
  const once = (text: string) => assert.deepEqual(read(text, may), ['Theresa May']);
  once('Theresa May resigned in May. On 15 May, on May 15, by May 2012 and since last May.');
  once('Theresa May left at the end of May, in late May, on the 15th of May, in mid-May. Until May.');
  const text = 'Theresa May left. May said so. Allies of May, Johnson and May, and 15 votes for May.';
  assert.deepEqual(read(text, may), ['Theresa May', 'May', 'May', 'May', 'May']);
  const german = 'Karl Mai schrieb. Im Mai, am 15. Mai und seit Mai schwieg er. Dann schrieb Mai wieder.';
  assert.deepEqual(read(german, [known('Karl Mai', 'person')], { lang: 'de' }), ['Karl Mai', 'Mai']);
});

test('US and WHO are names where the line is not in capitals', () => {
  const both = [known('US', 'place'), known('WHO', 'organisation')];
  assert.deepEqual(read('the US and the WHO agree', both), ['US', 'WHO']);
  assert.deepEqual(read('TELL US WHO DID IT\n\nThey said so.', both), []);
});

test('a town or a person that is called as a function word is found in no text', () => {
  const all = [known('We', 'place'), known('Most', 'place'), known('As', 'person')];
  assert.deepEqual(read('We met them. As they said, Most of what We know is of the Most.', all), []);
});

test('what is known for sure is a name after a pause and after a word that begins a sentence', () => {
  const rome = [known('Rome', 'place'), known('New Rome', 'place')];
  const text = 'They left Rome, Rome fell. In Rome it rains; The Rome that Then Rome was.\n\nRome waits.';
  assert.deepEqual(read(text, rome), Array(6).fill('Rome'));
  assert.deepEqual(read('They left Rome. Valeska Rome came, and saw Rio de Rome.', rome), ['Rome']);
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

test('what is said to be a magazine is one where a sentence begins, too', () => {
  const works = [known('People', 'work'), known('Time', 'work')];
  assert.deepEqual(read('People magazine said so. Time magazine agreed.', works), ['People', 'Time']);
  assert.deepEqual(read('Time pieces are sold. People like magazines.', works), []);
});

test('WHO that asks, or goes on from somebody, is a word that is stressed', () => {
  const who = [known('WHO', 'organisation')];
  assert.deepEqual(read('But WHO are you? The man WHO did it, and those WHO saw. WHO is he?', who), []);
  assert.deepEqual(read('The WHO is late. They said that WHO did so, and WHO staff left.', who), ['WHO', 'WHO', 'WHO']);
});

test('May with an article is a month, unless a government or the like follows', () => {
  const may = [known('Theresa May', 'person', 'May')];
  const text = 'the May elections, the May issue, a May deadline and the April–May quarter';
  assert.deepEqual(read(`It was ${text}.`, may), []);
  assert.deepEqual(read(`Theresa May left. It was ${text}.`, may), ['Theresa May']);
  assert.deepEqual(read('It was the May government. May’s government fell.', may), ['May', 'May']);
});

test('so it is where somebody of that surname is in the text, but only with what is of a month', () => {
  const may = [known('Theresa May', 'person')];
  const text = 'The May deal was rejected. The May team left, the May plan failed, and so did the May camp.';
  assert.deepEqual(read(`Theresa May spoke. ${text}`, may), ['Theresa May', 'May', 'May', 'May', 'May']);
  const dated = 'The May elections came, and the May bank holiday, the May figures, the May vote and the May issue.';
  assert.deepEqual(read(`Theresa May spoke. ${dated}`, may), ['Theresa May']);
});

test('towns that are words are no town where a sentence begins with the word', () => {
  const towns = ['Nice', 'Bath', 'Split', 'Sandwich'].map((name) => known(name, 'place'));
  assert.deepEqual(read('Nice work. Bath time is fun. Split decisions are rare. Sandwich shops close.', towns), []);
  assert.deepEqual(read('They saw Nice and Split. Nice was hit.', towns), ['Nice', 'Split', 'Nice']);
});

test('who speaks says a word and no journal', () => {
  const nature = [known('Nature', 'work')];
  assert.deepEqual(read('The journal Nature has it. “Nature is kind,” she said.', nature), ['Nature']);
  assert.deepEqual(read('The journal Nature has it. Nature said so.', nature), ['Nature', 'Nature']);
  const gravity = [known('Gravity', 'work')];
  assert.deepEqual(
    read('It was the film Gravity. “Gravity” won, and “Gravity,” they say, is long.', gravity).length,
    3,
  );
});
