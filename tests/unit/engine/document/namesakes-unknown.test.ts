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
  assert.deepEqual(en('When Donald Trump came, Melania Trump saw it. Mrs. Trump left.', trump), ['Donald Trump']);
  const clinton = person('Hillary Clinton');
  const daughter = 'There Hillary Clinton spoke. Mrs. Clinton and Chelsea Clinton came. Mrs. Clinton left.';
  assert.deepEqual(en(daughter, clinton), ['Hillary Clinton', 'Clinton', 'Clinton']);
  const pelosi = person('Nancy Pelosi');
  assert.deepEqual(en('When her husband, Paul Pelosi, was hurt, Nancy Pelosi flew. Mrs. Pelosi spoke.', pelosi), [
    'Nancy Pelosi',
    'Pelosi',
  ]);
  assert.deepEqual(en('Then Nancy Pelosi called her husband, Paul Pelosi. Mrs. Pelosi spoke.', pelosi).length, 2);
  assert.deepEqual(en('There Theresa May came. Later Mrs. May spoke.', person('Theresa May')), ['Theresa May', 'May']);
});

test('a surname is whose who was named in full last', () => {
  const andy = person('Andy Harris');
  const both = 'There Andy Harris spoke. Then Kamala Harris spoke.';
  assert.deepEqual(en(`${both} Harris won. Mr. Harris left.`, andy), ['Andy Harris']);
  assert.deepEqual(en(`${both} Later Andy Harris lost. Harris left.`, andy), ['Andy Harris', 'Andy Harris', 'Harris']);
  const kennedy = person('John Kennedy');
  const shot = 'So Sen. John Kennedy said that John F. Kennedy was shot. Kennedy was 46.';
  assert.deepEqual(en(shot, kennedy), ['John Kennedy']);
  assert.deepEqual(en('So John Kennedy said, and John N. Kennedy voted. Kennedy won.', kennedy).at(-1), 'Kennedy');
});

test('a text goes back to whom it called by the surname, or is about', () => {
  const biden = person('Joe Biden');
  const known = 'There Joe Biden spoke. Biden won.';
  assert.deepEqual(en(`${known} Later Hunter Biden spoke. Biden left.`, biden).at(-1), 'Biden');
  assert.equal(en(`${known} Later Hunter Biden spoke. Biden left.`, biden).length, 3);
  const text = 'Then Hunter Biden spoke. Biden won.\n\nLater Biden left.';
  assert.deepEqual(read(text, [biden], { lang: 'en', title: 'Who is Joe Biden?' }), ['Biden']);
});

test('relatives leave the surname to who is known by it', () => {
  const biden = person('Joe Biden');
  for (const kin of [
    'his wife, Jill Biden, came',
    'the first lady, Jill Biden, came',
    'Hunter Biden, the president’s son, came',
    'his son Hunter Biden came. They saw Hunter Biden there',
  ]) {
    assert.deepEqual(en(`There Joe Biden spoke, and ${kin}. Biden left.`, biden), ['Joe Biden', 'Biden'], kin);
  }
  const clinton = person('Bill Clinton');
  assert.equal(en('It was Bill Clinton. They saw Bill and Hillary Clinton. Then Clinton left.', clinton).length, 3);
  const pelosi = person('Nancy Pelosi');
  const hurt = 'There Nancy Pelosi told of her husband, Paul Pelosi.';
  assert.deepEqual(en(`${hurt} Mr. Pelosi was hurt. Ms. Pelosi left. Pelosi cried.`, pelosi), [
    'Nancy Pelosi',
    'Pelosi',
    'Pelosi',
  ]);
});

test('no word before a surname makes somebody else of it', () => {
  const harris = person('Kamala Harris');
  for (const before of ['Team', 'Democrat', 'Vice President', 'Kam', 'American', 'Today', 'As', 'Candidate']) {
    assert.equal(
      en(`There Kamala Harris spoke. They saw ${before} Harris. Then Harris left.`, harris).at(-1),
      'Harris',
    );
  }
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
  for (const wood of [
    'Fires in the Amazon rose and in the Amazon, too.',
    'It is Brazil’s Amazon that dries, and the Peruvian Amazon burned.',
    'He saw the western Amazon and the Amazon’s trees.',
  ]) {
    assert.deepEqual(en(wood, amazon), [], wood);
  }
  for (const company of [
    'It is the Amazon plant, the Amazon workers won.',
    'It is the Amazon-owned firm that Amazon runs.',
    'They sued, and Amazon rose as the giant Amazon said no.',
    'The German Amazon workers met the Amazon boss.',
  ]) {
    assert.equal(en(company, amazon).length, 2, company);
  }
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
