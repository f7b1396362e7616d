import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged, known, read } from './read.ts';

const people = (...names: string[]) => names.map((name) => known(name, 'person'));

test('an initial that a paper puts into a name leaves it that name, and the surname goes on from it', () => {
  for (const [name, text, ...found] of [
    ['Robert Hur', 'It was Robert K. Hur who asked. Mr. Hur left.', 'Robert K. Hur', 'Hur'],
    ['Donald Trump', 'Lawyers in Donald J. Trump’s White House met Mr. Trump.', 'Donald J. Trump', 'Trump'],
    ['Pat Cipollone', 'The lawyers are Pat A. Cipollone and another.', 'Pat A. Cipollone'],
    ['Mike Johnson', 'Then Michael J. Johnson said so.', 'Michael J. Johnson'],
    ['Joe Biden', 'President Joseph R. Biden Jr. spoke, and Mr. Biden left.', 'Joseph R. Biden Jr.', 'Biden'],
    ['Antony Blinken', 'Secretary of State Antony J. Blinken said so.', 'Antony J. Blinken'],
    ['Ursula von der Leyen', 'It was Ursula G. von der Leyen who spoke.', 'Ursula G. von der Leyen'],
  ] as const) {
    assert.deepEqual(read(text, people(name)), found, text);
  }
  assert.deepEqual(read('Mr. Hur left.', people('Robert Hur'), { title: 'Robert K. Hur Resigns' }), ['Hur']);
  const [mention] = judged('It was Robert K. Hur who asked.', people('Robert Hur'));
  assert.equal(mention?.rule, 'variant');
  assert.ok((mention?.sureness ?? 1) < 0.9);
});

test('but another initial than one’s own is somebody else’s, and so are two', () => {
  for (const [name, text] of [
    ['George H. W. Bush', 'It was George W. Bush who won.'],
    ['John Fitzgerald Kennedy', 'Senator John N. Kennedy left.'],
    ['George Bush', 'It was George H. W. Bush who won.'],
    ['Robert Kennedy', 'It was Robert F. Kennedy Jr. who won.'],
    ['Robert Hur', 'Take vitamin C. Hur said so, and ask Robert. K. Hur left.'],
    ['Robert Hur', 'It was Robert. Hur left, and Robert A. Smith Hur did.'],
  ] as const) {
    assert.deepEqual(read(text, people(name)), [], text);
  }
  assert.deepEqual(read('It was Robert K. Hur.', [known('Robert Hur', 'organisation')]), []);
  assert.deepEqual(read('Es war Robert K. Hur.', people('Robert Hur'), { lang: 'de' }), []);
});

test('one’s own initial is found by any of one’s names', () => {
  const biden = known('Joe Biden', 'person', 'Joseph Robinette Biden');
  assert.deepEqual(read('It was Joseph R. Biden and Joseph A. Biden.', [biden]), ['Joseph R. Biden']);
});

test('who has the name with the initial does not take it from who has it without', () => {
  const other = { ...known('Donald Trump', 'person', 'Donald J. Trump'), id: 'another' };
  const all = [known('Donald Trump', 'person'), other];
  const [mention] = judged('It was Donald J. Trump who said so.', all, { lang: 'en' });
  assert.deepEqual(mention?.ids.toSorted(), ['Donald Trump', 'another']);
  const bushes = people('George W. Bush', 'George H. W. Bush');
  const [bush] = judged('It was George W. Bush who said so.', bushes, { lang: 'en' });
  assert.deepEqual(bush?.ids, ['George W. Bush']);
});

test('who is told by an age is told by the initial from others of the name', () => {
  const smith = [known('James Smith', 'person')];
  assert.deepEqual(
    read('Police held James R. Smith, 34, of Toledo. Mr. Smith was charged.', smith, { lang: 'en' }),
    [],
  );
});

test('whom everybody knows by the initial is nobody who goes without', () => {
  const senator = known('John Kennedy', 'person');
  assert.deepEqual(read('It was begun by then-President John F. Kennedy in 1961.', [senator], { lang: 'en' }), []);
});
