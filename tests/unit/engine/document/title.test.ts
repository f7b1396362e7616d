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

test('a headline of three words is in title case where the second is what somebody does, and else may be one name', () => {
  const putin = [known('Vladimir Putin', 'person'), known('Iran', 'place'), known('Sydney', 'place')];
  assert.deepEqual(read('Putin Visits Iran\n\nThen Vladimir Putin left.', putin), ['Putin', 'Iran', 'Vladimir Putin']);
  assert.deepEqual(read('They fled.', [known('Vladimir Putin', 'person')], { title: 'Putin Visits Iran' }), []);
  assert.deepEqual(read('Sydney Opera House\n\nIt is a house.', putin), []);
  assert.deepEqual(read('Sydney Sixers Lose\n\nIt is a game.', putin), []);
});

test('a place in a headline in title case is somebody’s surname where the text has it so, and so it is from there on', () => {
  const paris = [known('Paris', 'place')];
  const line = 'Church Sued by Valeska Paris';
  const text = 'She sued on Monday. Paris said that Valeska Paris was held, and in Paris of all places.';
  const inParis = ['Paris'];
  assert.deepEqual(read(text, paris, { title: line }), inParis);
  assert.deepEqual(read(`${line}\n\n${text}`, paris), inParis);
});

test('but a place after what is said of it is the place, whatever it does', () => {
  const places = ['Paris', 'Detroit', 'Austin', 'London', 'Lincoln'].map((name) => known(name, 'place'));
  for (const [line, name] of [
    ['Bankrupt Detroit Sues Banks Over Debt', 'Detroit'],
    ['Deep-Blue Austin Sues Texas', 'Austin'],
    ['Snowbound Detroit Speaks of Resilience', 'Detroit'],
    ['Historic Lincoln Dies Hard', 'Lincoln'],
    ['Old Paris Dies as Rents Rise', 'Paris'],
    ['Rainy London Quits Smoking', 'London'],
    ['Mayor Declares Paris Dead', 'Paris'],
  ] as const) {
    const text = `The officials of ${name} came. ${name} wants money.`;
    assert.deepEqual(read(`${line}\n\n${text}`, places), [name, name, name], line);
    assert.deepEqual(read(text, places, { title: line }), [name, name], line);
  }
});

test('a place after any other word of such a headline is the place', () => {
  const paris = [known('Paris', 'place')];
  const text = 'Much was flooded there, and a fire destroyed a bakery. Paris waits.';
  for (const line of [
    'Fire Destroys Paris Bakery Again',
    'Flooded Paris Awaits More Help',
    'Macron Visits Paris Suburb Again',
    'Historic Paris Bakery Burns Down',
    'Why Paris Sues Oil Firms',
    'Flooded Paris Sues Oil Firms',
  ]) {
    assert.equal(read(`${line}\n\n${text}`, paris).length, 2, line);
  }
});

test('a verb or another small word before a place where a sentence begins takes it from nobody', () => {
  for (const text of [
    'Visit Rome. It is old, and Rome has many guests.',
    'Leave Rome Now! So it said, and Rome was full.',
    'Gorgeous Rome waits. It is gorgeous, and Rome is full.',
  ]) {
    assert.deepEqual(read(text, ROME), ['Rome', 'Rome'], text);
  }
  assert.deepEqual(read('Valeska Rome left. Then Rome came back.', ROME), []);
  assert.deepEqual(read('Then Rome waits.', ROME, { title: 'Love Rome? Read on' }), ['Rome']);
  assert.deepEqual(read('Visitez Rome. Alors Rome attend.', ROME, { lang: 'fr' }), ['Rome', 'Rome']);
  assert.deepEqual(read('Visitate Roma. Allora Roma aspetta.', [known('Roma', 'place')], { lang: 'it' }), [
    'Roma',
    'Roma',
  ]);
});

test('a place in a headline in title case is none where the text below has it as the first part of a longer name', () => {
  const all = ['Paris', 'China', 'Rome', 'Texas'].map((name) => known(name, 'place'));
  for (const [headline, below, ...names] of [
    ['Paris Hilton Arrives in Rome for Wedding', 'The heiress Paris Hilton came.', 'Rome'],
    ['China Evergrande’s Shares Fall After Ban', 'Shares of China Evergrande fell.'],
    ['Paris Fashion Week Opens', 'They came to Paris Fashion Week.', 'Paris'],
    ['Rome Peace Plan Splits Allies', 'The draft of the Rome Peace Framework was leaked.', 'Rome'],
    ['China Sanctions Bill Advances', 'They passed the China Sanctions Act.', 'China'],
    ['China Nuclear Talks Resume', 'These were on the China Nuclear Agreement Review Act.', 'China'],
    ['China Vows to Hit Back Over Tariffs', 'It vowed to do so.', 'China'],
    ['Texas Senator Ted Cruz Visits China Today', 'The Texas Senator Ted Cruz came.', 'Texas', 'China', 'Texas'],
    ['Paris Reels After Theft of Jewels', 'The Louvre reels.', 'Paris'],
  ] as const) {
    assert.deepEqual(read(`${headline}\n\n${below}`, all), names, headline);
  }
});
