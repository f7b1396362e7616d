import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertMarked, known, read } from './read.ts';

const one = (name: string) => [known(name, 'organisation')];

test('a club goes by its own word before its town, and nothing else does', () => {
  const inSpanish = (name: string, text: string) => read(text, [known(name, 'organisation')], { lang: 'es' });
  const text = 'El Atlético de Madrid ganó. El Atlético es líder. Gana el Atlético Nacional.';
  assert.deepEqual(inSpanish('Atlético de Madrid', text), ['Atlético de Madrid', 'Atlético']);
  assert.deepEqual(inSpanish('Celta de Vigo', 'El Celta de Vigo empató. Luego el Celta cayó.'), [
    'Celta de Vigo',
    'Celta',
  ]);
  assert.deepEqual(inSpanish('Banco de España', 'El Banco de España avisó. Luego el Banco de Japón.'), [
    'Banco de España',
  ]);
  assert.deepEqual(inSpanish('Heraldo de Aragón', 'El Heraldo de Aragón salió. Luego Heraldo rió.'), [
    'Heraldo de Aragón',
  ]);
});

test('Schalke goes by what stands before its number, and what is called by a town does not', () => {
  for (const [name, text, ...found] of [
    ['FC Schalke 04', 'Schalke verlor. Auf Schalke ist es still.', 'Schalke', 'Schalke'],
    ['SV Darmstadt 98', 'Das Landgericht Darmstadt urteilte. Er kommt aus Darmstadt.'],
    ['Club América', 'Dann traf América.', 'América'],
    ['Boeing 747', 'Die Boeing ist groß.'],
    ['Agenda 2030', 'Die Agenda ist lang.'],
  ] as const) {
    assert.deepEqual(read(`${name}. ${text}`, [known(name, 'organisation')], { lang: 'de' }), [name, ...found], name);
  }
});

test('a company is called by its first word where only its trade and legal form follow', () => {
  for (const name of ['Samsung Electronics', 'Samsung Electronics Co Ltd', 'Moderna Therapeutics Inc']) {
    const [first = ''] = name.split(' ');
    const text = `Then ${name} fell, and on Monday ${first} said so.`;
    assert.deepEqual(read(text, [known(name, 'organisation')]), [name, first], name);
  }
  for (const name of ['Taiwan Semiconductor Co', 'American Electronics Inc', 'General Electronics Co']) {
    const [first = ''] = name.split(' ');
    const text = `Then ${name} fell, and on Monday ${first} said so.`;
    assert.deepEqual(read(text, [known(name, 'organisation')]), [name], name);
  }
});

test('an exchange is not called by its town, as another exchange is there', () => {
  const nyse = [known('New York Stock Exchange', 'organisation')];
  assertMarked('The [New York Stock Exchange] fell. In New York, on the New York Cotton Exchange, it rose.', nyse);
  const lme = [known('London Metal Exchange', 'organisation')];
  assertMarked('The [London Metal Exchange] ([LME]) fell. The [LME] said so.', lme);
});

test('the words that tell an organisation from others stand for it, a noun that many are does not', () => {
  assertMarked('The [Federal Reserve System] met. The [Federal Reserve] waits.', one('Federal Reserve System'));
  const initiative = [known('Belt and Road Initiative', 'agreement')];
  assertMarked('The [Belt and Road Initiative] grows. The Initiative and [Belt and Road] stay.', initiative);
});

test('what a country has one of is called by that word alone', () => {
  assertMarked('The [United States Senate] met. Then the [Senate] voted.', one('United States Senate'));
});

test('a party that is called by a noun goes by its capital, where no office has it in its name', () => {
  const labour = one('Labour Party');
  assertMarked('The [Labour Party] met. Voters blamed [Labour], and [Labour] MPs left.', labour);
  const others =
    'the Ministry of Health, Labour and Welfare, the Labour Minister, the Ministry of Labour, the International Labour Organization, and Labour Day cost labour. Labour costs.';
  assert.deepEqual(read(`The Labour Party met: ${others}`, labour), ['Labour Party']);
  assert.deepEqual(
    read('The Israeli Labor Party met. Labor did it, said Labor.', one('Israeli Labor Party')).at(-1),
    'Labor',
  );
});

test('what follows a comma is no part of a short form', () => {
  const corydon = [known('Corydon, Indiana')];
  assertMarked('near [Corydon, Indiana], and in [Corydon], too', corydon);
});

test('a country within a name is not its short form, where no kind is known', () => {
  assertMarked('[Coal India] grew. He left India.', [known('Coal India')]);
  assertMarked('[BBC Radio Wales] began. He loved Wales.', [known('BBC Radio Wales')]);
});

test('no company goes by a town, a word or somebody’s name within its own', () => {
  for (const [name, text] of [
    ['Paris-Match', 'In Paris, it rained.'],
    ['Berlin-Chemie', 'In Berlin they met.'],
    ['Merz-Pharma', 'Friedrich Merz spoke. Then Merz left.'],
    ['Rolls-Royce', 'Rolls of paper fell.'],
    ['Koch Brothers', 'Ed Koch ran New York. Mr. Koch died.'],
    ['Warner Brothers', 'Senator Mark Warner objected. Warner said so.'],
    ['Everly Brothers', 'Phil Everly died. Everly was 74.'],
    ['London Partners', 'Then London voted.'],
    ['Dallas Capital', 'In Dallas, it rained.'],
  ] as const) {
    assert.deepEqual(read(`On Monday ${name} spoke. ${text}`, one(name)), [name]);
  }
});

test('leading parts are left out', () => {
  assertMarked('The [United States Air Force] flew. The [Air Force] landed.', one('United States Air Force'));
  assertMarked(
    'The [Board of Governors of the Federal Reserve] met. The [Federal Reserve] waits.',
    one('Board of Governors of the Federal Reserve'),
  );
});

test('what a board of governors is of, also without the system', () => {
  const board = 'Board of Governors of the Federal Reserve System';
  const text = `The ${board} met. The Federal Reserve waits. The Board, the System and the Initiative do not.`;
  assert.deepEqual(read(text, one(board)), [board, 'Federal Reserve']);
});

test('an airport by its own name, but not by its town, and none by the name of somebody or of another town', () => {
  const all = [
    'London Heathrow Airport',
    'Tokyo Haneda International Airport',
    'London Luton Airport',
    'John Lennon Airport',
    'Rafic Hariri Airport',
    'Vaclav Havel Airport',
    'Indira Gandhi Airport',
    'New York Airport',
    'King Khalid Airport',
  ];
  const text =
    `${all.join(', ')} closed. Then Heathrow, London, Luton, Lennon, Hariri, Havel, Gandhi, York and Khalid waited. ` +
    'Haneda waited, too.';
  assert.deepEqual(
    read(
      text,
      all.map((name) => known(name, 'place')),
    ),
    [...all, 'Heathrow', 'Haneda'],
  );
});

test('the same short form of another country is another', () => {
  assertMarked(
    'The [Russian Foreign Ministry] protested. The Japanese Foreign Ministry answered.',
    one('Russian Foreign Ministry'),
  );
});

test('a company’s first word is not its own', () => {
  for (const [name, text] of [
    ['Havana Docks Corp.', 'Havana said it would retaliate.'],
    ['Hanover Insurance Co', 'He flew to Hanover. Hanover said so.'],
    ['Berkshire Hathaway Inc.', 'Berkshire said that a road was shut.'],
    ['Dow Chemical Co.', 'Dow said so. Dow futures fell.'],
    ['Jaguar Land Rover Ltd.', 'Jaguar said so. A Jaguar escaped the zoo.'],
    ['Banco Santander SA', 'Banco said so.'],
    ['Mercedes-Benz AG', 'Mercedes said her party had won.'],
  ] as const) {
    assert.deepEqual(read(`On Monday ${name} met. ${text}`, one(name)), [name]);
  }
});

test('a river goes by its name once the document has it in full', () => {
  const thames = known('River Thames', 'place');
  assertMarked('The [River Thames] rose. Then the [Thames] fell.', [thames]);
  for (const [name, text] of [
    ['River Shannon', 'Then Shannon said that she left.'],
    ['River Don', 'He read Don Quixote.'],
    ['River Avon', 'There Avon sells makeup.'],
    ['River Jordan', 'By the River Jordan they went to Jordan.'],
  ] as const) {
    assert.deepEqual(
      read(text, [known(name, 'place')]).filter((found) => found !== name),
      [],
      name,
    );
  }
});

test('both words that a dash joins have a letter in an acronym', () => {
  const council = [known('Council on American–Islamic Relations', 'organisation')];
  assert.deepEqual(read('The Council on American-Islamic Relations met. CAIR left.', council), [
    'Council on American-Islamic Relations',
    'CAIR',
  ]);
});

test('two acronyms that a hyphen joins are both marked, where both were introduced', () => {
  const bodies = [
    known('American College of Radiology', 'organisation'),
    known('American Society for Radiation Oncology', 'organisation'),
  ];
  const text = 'The American College of Radiology met the American Society for Radiation Oncology (ASTRO).';
  assert.deepEqual(read(`${text} It has an ACR-ASTRO seal, and one of CAR-ASTRO.`, bodies).slice(2), [
    'ASTRO',
    'ACR',
    'ASTRO',
  ]);
});

test('a company without its trade', () => {
  assertMarked('[Sanyo Electric] fell. Then [Sanyo] rose.', one('Sanyo Electric'));
});

test('what a code ends with is no acronym', () => {
  assertMarked('[Sanyo Electric] (6764.SE) fell, as [SE] said.', one('Sanyo Electric'));
});
