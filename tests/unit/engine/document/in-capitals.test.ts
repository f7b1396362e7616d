import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const ALL = [
  known('United States', 'place'),
  known('World Health Organization', 'organisation'),
  known('It', 'work'),
  known('NATO', 'organisation'),
  known('Turkey', 'place'),
  known('Apple', 'organisation'),
  known('People', 'work'),
  known('Giorgia Meloni', 'person'),
  known('Xi Jinping', 'person'),
  known('Boris Johnson', 'person'),
  known('Theresa May', 'person'),
  known('Rome', 'place'),
];

/** What is found in a line of capitals above a text that names nobody. */
const line = (text: string, ...names: string[]): void =>
  assert.deepEqual(read(`${text}\n\nThat was it.`, ALL), names, text);

const sentence = (text: string, ...names: string[]): void => assert.deepEqual(read(text, ALL), names, text);

test('US is the pronoun after what has one, and the country before what is of a country', () => {
  for (const text of [
    'LET US PRAY',
    'JOIN US TODAY',
    'ABOUT US',
    'GIVE US POWER',
    'US AND THEM',
    'ALL OF US ARE HERE',
  ]) {
    line(text);
  }
  for (const text of ['US TROOPS LEAVE', 'FORMER US PRESIDENT DIES', 'TROOPS LEAVE US BASE', 'WHAT THE US WANTS']) {
    line(text, 'US');
  }
  line('NATO AND US AGREE', 'NATO', 'US');
  line('NATO, US AGREE', 'NATO', 'US');
});

test('WHO is the organisation before what only one does or has', () => {
  for (const text of [
    'WHO SAYS SO',
    'GUESS WHO IS COMING',
    'THE MAN WHO WARNED OF WAR',
    'WHO WILL LEAD?',
    'WHO AM I',
  ]) {
    line(text);
  }
  for (const text of ['WHO WARNS OF NEW VARIANT', 'WHO CHIEF QUITS', 'FEARS GROW AS WHO WARNS OF VIRUS'])
    line(text, 'WHO');
});

test('so it is in a stretch of capitals within a sentence, but acronyms may stand side by side', () => {
  sentence('He said LET US PRAY and left.');
  sentence('The sign said GUESS WHO IS COMING TO DINNER in red.');
  sentence('The film “IT ENDS WITH US” is out.');
  sentence('The sign said US TROOPS OUT in red.', 'US');
  sentence('He asked the US FDA, the US EPA and the WHO.', 'US', 'US', 'WHO');
});

test('another word in a line of capitals is a name by what it does, or where the text has it', () => {
  line('APPLE UNVEILS PHONE', 'APPLE');
  line('APPLE PIE WINS PRIZE');
  sentence('TURKEY CLOSES BORDER\n\nThe border of Turkey is shut.', 'TURKEY', 'Turkey');
  sentence('PEOPLE FLEE CITY\n\nMost people left. They read People.', 'People');
});

test('who is named in full stands for their surname in a line of capitals, in the headline before it too', () => {
  sentence(
    'MELONI MEETS XI IN ROME\n\nGiorgia Meloni saw Xi Jinping.',
    'MELONI',
    'XI',
    'ROME',
    'Giorgia Meloni',
    'Xi Jinping',
  );
  sentence('Giorgia Meloni came.\n\nWHAT MELONI’S PARTY WANTS\n\nMuch.', 'Giorgia Meloni', 'MELONI');
  sentence('WHAT MELONI SAID\n\nGiorgia Meloni came.\n\nMuch.', 'MELONI', 'Giorgia Meloni');
  sentence('They came.\n\nWHAT MELONI SAID\n\nGiorgia Meloni came.', 'Giorgia Meloni');
  sentence('JOHNSON QUITS\n\nSo said Boris Johnson.', 'JOHNSON', 'Boris Johnson');
  assert.deepEqual(read('MELONI MEETS XI\n\nThey met.', ALL, { title: 'Giorgia Meloni sees Xi Jinping' }), [
    'MELONI',
    'XI',
  ]);
});

test('a surname that is a month or an office is a word there, unless it does what somebody does', () => {
  sentence('YOU MAY LEAVE THE TABLE\n\nSo said Theresa May.', 'Theresa May');
  sentence('MAY RESIGNS AS LEADER\n\nSo said Theresa May.', 'MAY', 'Theresa May');
});

test('not for a first name, a stranger, or what is called after somebody', () => {
  const all = ['Harry Kane', 'Kim Jong Un', 'Boris Johnson', 'George Bush', 'Donald Trump', 'Naomi Long', 'Neil Young'];
  const persons = all.map((name) => known(name, 'person'));
  const below = `\n\nThey are ${all.join(', ')}.`;
  for (const text of [
    'READ MORE: HARRY STYLES TOURS AGAIN',
    'KIM KARDASHIAN DIVORCES',
    'BORIS BECKER JAILED',
    'MAGIC JOHNSON BUYS TEAM',
    'CARRIE JOHNSON SPEAKS',
    'FRED JOHNSON DIES',
    'KELLY TRUMP QUITS',
    'JOHNSON & JOHNSON RECALLS POWDER',
    'JOHNSON SPACE CENTER SHUT',
    'TRUMP TOWER FIRE',
    'BUSH FIRES RAGE',
    'YOUNG VOTERS TURN AWAY',
    'LONG QUEUES AT AIRPORTS',
  ]) {
    assert.deepEqual(read(text + below, persons), all, text);
  }
  for (const text of [
    'PM JOHNSON QUITS',
    'WHAT JOHNSON TOLD ALLIES',
    'EU WARNS JOHNSON',
    'BREXIT: JOHNSON FIGHTS ON',
    'GERMANY’S JOHNSON',
    'TORIES TURN ON JOHNSON',
  ]) {
    assert.deepEqual(read(text + below, persons), ['JOHNSON', ...all], text);
  }
  assert.deepEqual(read(`TRUMP SAYS NO${below}`, persons), ['TRUMP', ...all]);
});

test('with the particles that it has', () => {
  for (const [name, surname] of [
    ['Ursula von der Leyen', 'VON DER LEYEN'],
    ['Charles de Gaulle', 'DE GAULLE'],
    ['Marine Le Pen', 'LE PEN'],
  ] as const) {
    const text = `${surname} VISITS KYIV\n\nSo said ${name}.`;
    assert.deepEqual(read(text, [known(name, 'person')]), [surname, name]);
  }
});

test('beside a verb of German, too, but not after somebody else’s first name', () => {
  const all = ['Markus Söder', 'Robert Habeck', 'Kim Jong Un'];
  const persons = all.map((name) => known(name, 'person'));
  const german = (text: string, ...names: string[]): void =>
    assert.deepEqual(read(`${text}\n\nSo sagten es ${all.join(' und ')}.`, persons, { lang: 'de' }), [
      ...names,
      ...all,
    ]);
  german('SÖDER GREIFT HABECK AN', 'SÖDER', 'HABECK');
  german('STREIT UM HABECK', 'HABECK');
  german('KARIN SÖDER GESTORBEN');
  german('KIM BEI HABECK', 'KIM', 'HABECK');
  german('KIM KARDASHIAN KOMMT');
});
