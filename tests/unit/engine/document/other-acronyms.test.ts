import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertMarked, judged, known, read } from './read.ts';

const WILDLIFE = known('Kerala Workers Society', 'organisation', 'KWS');

test('an acronym that brackets give to another name is no alias from there on', () => {
  assert.deepEqual(read('The KWS met.', [WILDLIFE]), ['KWS']);
  assert.deepEqual(read('The Kenya Wildlife Service (KWS) met. The KWS left.', [WILDLIFE]), []);
  assert.deepEqual(read('The Kerala Workers Soc. (KWS) met. The KWS left.', [WILDLIFE]), ['KWS', 'KWS']);
});

test('also to words that are no name', () => {
  const agencies = [
    known('Agence France-Presse', 'organisation', 'AFP'),
    known('Associated Press', 'organisation', 'AP'),
  ];
  const inText = (text: string) => read(text, agencies);
  assert.deepEqual(inText('It tells the average fuel price (AFP) of them. The AFP rose.'), []);
  assert.deepEqual(inText('So the agency (AFP) said. The AFP is big.'), ['AFP', 'AFP']);
  assert.deepEqual(inText('It sold them at a fair price (AFP) in July.'), ['AFP']);
  assert.deepEqual(inText('People cheer an army parade (AP). The AP left.'), ['AP', 'AP']);
  assert.deepEqual(inText('It makes an artificial pancreas (AP) and sells it. The AP is new.'), []);
  assert.deepEqual(inText('So the agency (AP) said. It is in the agency (AP) report.'), ['AP', 'AP']);
  const who = known('World Health Organization', 'organisation');
  for (const spelt of ['World health organisation', 'world health organization']) {
    assert.deepEqual(read(`So the ${spelt} (WHO) said. WHO left.`, [who]), ['WHO', 'WHO']);
  }
});

test('an acronym of what the document has in full is no alias of what it has not', () => {
  const kenya = known('Kenya Wildlife Service', 'organisation');
  const text = 'The Kenya Wildlife Service met. Then the KWS left.';
  assert.deepEqual(judged(text, [WILDLIFE, kenya]).at(-1)?.ids, ['Kenya Wildlife Service']);
});

test('what is a common noun in capitals is no alias of an organisation', () => {
  const platform = known('Militant Platform', 'organisation', 'PM');
  assert.deepEqual(read('They met at 9 PM, and the PM left.', [platform]), []);
});

test('the zone of a time is no organisation', () => {
  const party = known('Workers’ Party', 'organisation', 'PT');
  assert.deepEqual(read('It began at 12:00 PM PT, at 9:30 PT, at 8 a.m. PT. The PT won.', [party]), ['PT']);
});

test('an organisation after a time of day is one', () => {
  const court = known('International Criminal Court', 'organisation');
  assert.deepEqual(read('13:20 ICC prosecutor to open inquiry\n\nSo he told the ICC.', [court]), ['ICC', 'ICC']);
});

test('two letters that everybody means something else by are no name’s capitals, unless the text introduces them', () => {
  for (const [name, text] of [
    ['Amnesty International', 'AI tools are new.'],
    ['University of Kentucky', 'The UK voted to leave.'],
    ['Ukrainian News', 'The UN voted.'],
  ] as const) {
    assert.deepEqual(read(`On Monday ${name} met. ${text}`, [known(name, 'organisation')]), [name]);
  }
  const amnesty = known('Amnesty International', 'organisation', 'AI');
  assert.deepEqual(read('Then AI tools spread.', [amnesty]), []);
  assert.deepEqual(read('On Monday Amnesty International (AI) met. AI left.', [amnesty]), [
    'Amnesty International',
    'AI',
    'AI',
  ]);
  assert.deepEqual(read('Los Angeles burned. LA is dry.', [known('Los Angeles', 'place')]), ['Los Angeles', 'LA']);
  assert.deepEqual(read('The UN voted.', [known('United Nations', 'organisation')]), ['UN']);
});

test('but in other languages they are, as are two letters that are a noun in some', () => {
  for (const [lang, name, text] of [
    ['nl', 'Europese Unie', 'De EU zwijgt.'],
    ['da', 'Liberal Alliance', 'Nu vil LA sænke skatten.'],
    ['fr', 'Parti communiste', 'Le PC refuse.'],
    ['fr', 'Mouvement populaire', 'Le MP refuse.'],
    ['es', 'Centro Democrático', 'El CD rechaza la ley.'],
    ['ca', 'Esquerra Unida', 'Ara EU hi vota en contra.'],
    ['de', 'Amnesty International', 'Nun fordert AI mehr.'],
    ['en', 'Identity and Democracy', 'Then ID expelled the AfD.'],
    ['en', 'Progressive Conservatives', 'The PC leader left.'],
  ] as const) {
    const found = read(`${name}: ${text}`, [known(name, 'organisation')], { lang });
    assert.equal(found.length, 2, name);
  }
});

test('a name that only its capitals make an acronym is given to another as well', () => {
  const aba = [known('Aba', 'place')];
  assertMarked('The American Bankers Association (ABA) sued. It fell, said ABA’s head, and left for [Aba].', aba);
  assertMarked('The town of [Aba] ([ABA]) is old.', aba);
});

test('so is one that stands for words with hyphens', () => {
  const cope = [known('Congress of the People', 'organisation', 'COPE')];
  assertMarked('The corporate-owned, personally enabled (COPE) model is liked.', cope);
  assertMarked('The [Congress of the People] ([COPE]) met.', cope);
});
