import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const en = (text: string, ...entities: ReturnType<typeof known>[]): string[] => read(text, entities, { lang: 'en' });

const place = (name: string, ...aliases: string[]) => known(name, 'place', ...aliases);
const person = (name: string, ...aliases: string[]) => known(name, 'person', ...aliases);
const organisation = (name: string, ...aliases: string[]) => known(name, 'organisation', ...aliases);

test('after a title a place’s name is somebody’s', () => {
  const jordan = place('Jordan');
  assert.deepEqual(en('The chairman, Mr. Jordan, flew to Jordan.', jordan).length, 1);
  assert.deepEqual(en('Under Queen Victoria it was built, in Victoria.', place('Victoria')).length, 1);
  assert.deepEqual(en('Letters that President Lincoln wrote.', place('Lincoln, Nebraska', 'Lincoln')), []);
  assert.deepEqual(en('He would miss England, and the DR Congo.', place('England'), place('Congo')), [
    'England',
    'Congo',
  ]);
});

test('a firm’s name is nobody’s of those that it has', () => {
  assert.deepEqual(en('Then Boris Johnson met Johnson & Johnson.', person('Boris Johnson')), ['Boris Johnson']);
  assert.deepEqual(en('Then Jack Smith saw Smith & Wesson.', person('Jack Smith')), ['Jack Smith']);
  assert.deepEqual(en('It is said of Bank of America and Boy Scouts of America.', place('United States')), []);
  assert.deepEqual(en('It is about the Future of America.', place('United States')), ['America']);
  assert.deepEqual(en('It is good for Captain America and for America.', place('United States')), ['America']);
});

test('saints, and towns in states of America, are nobody who has their name', () => {
  const paul = person('Rand Paul');
  assert.deepEqual(en('When Rand Paul was in St. Paul he met Mr. Paul.', paul), ['Rand Paul', 'Paul']);
  assert.deepEqual(en('The pope, Pope Francis, spoke of St. Francis of Assisi.', person('Pope Francis')), [
    'Pope Francis',
  ]);
  const austin = person('Lloyd Austin');
  assert.deepEqual(en('There Lloyd Austin was in Austin, Texas.', austin), ['Lloyd Austin']);
  assert.deepEqual(en('There Lloyd Austin spoke. He told Austin, Texas’s senator said.', austin), [
    'Lloyd Austin',
    'Austin',
  ]);
  assert.deepEqual(en('There Lloyd Austin spoke. They trust Austin, Democrats say.', austin), [
    'Lloyd Austin',
    'Austin',
  ]);
  assert.deepEqual(en('There Lloyd Austin spoke. Under Austin, California lost it.', austin), [
    'Lloyd Austin',
    'Austin',
  ]);
  assert.deepEqual(en('Fires burn in British Columbia.', place('Columbia')), []);
});

test('a woman who was named in full since is meant by “Mrs.”', () => {
  const trump = person('Donald Trump');
  const text = 'There Donald Trump and his wife, Melania Trump, came.';
  assert.deepEqual(en(`${text} Mrs. Trump spoke.`, trump), ['Donald Trump']);
  assert.deepEqual(en(`${text} Mr. Trump spoke.`, trump), ['Donald Trump', 'Trump']);
  const pelosi = person('Nancy Pelosi');
  assert.deepEqual(en('When her husband, Paul Pelosi, was hurt, Nancy Pelosi flew. Mrs. Pelosi spoke.', pelosi), [
    'Nancy Pelosi',
    'Pelosi',
  ]);
  assert.deepEqual(en('Then Nancy Pelosi called her husband, Paul Pelosi. Mrs. Pelosi spoke.', pelosi).length, 2);
  assert.deepEqual(en('There Theresa May came. Later Mrs. May spoke.', person('Theresa May')), ['Theresa May', 'May']);
});

test('what a short form is of makes it another’s', () => {
  const ecb = organisation('European Central Bank');
  assert.deepEqual(en('The European Central Bank met the Central Bank of Brazil. The Central Bank spoke.', ecb), [
    'European Central Bank',
    'Central Bank',
  ]);
  assert.deepEqual(
    en('It was the United States Air Force that flew Air Force One.', organisation('United States Air Force')),
    ['United States Air Force'],
  );
  assert.deepEqual(
    en('After the September 11 attacks there were 11 attacks.', known('September 11 attacks', 'event')),
    ['September 11 attacks'],
  );
});

test('an event with a year in its name is not that of another year', () => {
  const games = known('2024 Summer Olympics', 'event');
  assert.deepEqual(en('It was at the 2012 Olympics and the Olympics 2016, not at the Olympics.', games), ['Olympics']);
  assert.deepEqual(en('It was at the 2024 Olympics.', games), ['Olympics']);
  assert.deepEqual(en('It was won in 2012, the Olympics being near.', games), ['Olympics']);
});

test('a river’s forest is no company’s', () => {
  const amazon = organisation('Amazon');
  assert.deepEqual(en('Fires burn in the Amazon rainforest and the Amazon basin.', amazon), []);
  assert.deepEqual(en('Fires burn in the Amazon warehouse.', amazon), ['Amazon']);
});

test('members of another party than the one that is known have a word for it before them', () => {
  const democrats = organisation('Democratic Party (United States)');
  assert.deepEqual(en('When the Christian Democrats and the Liberal Democrats won, Democrats cheered.', democrats), [
    'Democrats',
  ]);
  const lindner = person('Christian Lindner');
  assert.deepEqual(en('There Christian Lindner spoke. The Christian Democrats won.', democrats, lindner), [
    'Christian Lindner',
  ]);
});
