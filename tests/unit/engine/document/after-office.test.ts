import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officesIn } from '../../../../src/engine/index.ts';
import { judged, type Known, known, read } from './read.ts';

const leader = (name: string, summary: string, ...aliases: string[]): Known => ({
  ...known(name, 'person', ...aliases),
  offices: officesIn(summary),
});

const trump = leader('Donald Trump', '45th and 47th president of the United States');
const wilson = leader('Woodrow Wilson', '28th president of the United States');
const macron = leader('Emmanuel Macron', 'President of France');
const merz = leader('Friedrich Merz', 'Federal Chancellor of Germany');
const meloni = leader('Giorgia Meloni', 'Prime Minister of Italy');
const erdogan = leader('Recep Tayyip Erdoğan', 'President of Türkiye');
const xi = leader('Xi Jinping', 'President of China');
const sisi = leader('Abdel Fattah el-Sisi', 'President of Egypt');
const fernandez = leader('Alberto Fernández', 'President of Argentina from 2019 to 2023');
const all = [trump, wilson, macron, merz, meloni, erdogan, xi, sisi, fernandez];

const en = (text: string): string[] => read(text, all, { lang: 'en' });

test('who leads a state is told by the office, and by the surname alone after it', () => {
  assert.deepEqual(en('On Monday President Trump signed it. Mr. Trump and Trump aides left.'), [
    'Trump',
    'Trump',
    'Trump',
  ]);
  assert.deepEqual(en('Turkish President Erdogan met President Xi. Erdogan left.'), ['Erdogan', 'Xi', 'Erdogan']);
  assert.deepEqual(en('Egypt’s President Sisi called former president Trump.'), ['Sisi', 'Trump']);
  assert.deepEqual(en('The PM, Prime Minister Meloni, met then-President Trump.'), ['Meloni', 'Trump']);
  assert.deepEqual(en('What President Trump Said to Prime Minister Meloni\n\nIt took long.'), ['Trump', 'Meloni']);
  assert.deepEqual(en('PRESIDENT TRUMP SIGNS BILL\n\nIt took long.'), ['TRUMP']);
  const [mention] = judged('Then President Trump spoke.', all, { lang: 'en' });
  assert.equal(mention?.rule, 'office');
  assert.equal(mention?.of, 'Donald Trump');
});

test('the surname before an office is nobody yet, and the first name never', () => {
  assert.deepEqual(en('They say Trump is back. Later Donald came.'), []);
  assert.deepEqual(en('President Trump spoke. Then Donald came.'), ['Trump']);
});

test('an office cuts nothing off a name that begins with the surname', () => {
  assert.deepEqual(en('They saw President Xi Jinping. Xi left.'), ['Xi Jinping', 'Xi']);
  assert.deepEqual(en('PRESIDENT XI JINPING LEAVES'), ['XI JINPING']);
  const lee = leader('Lee Jae-myung', 'President of South Korea');
  assert.deepEqual(read('They saw President Lee Jae Myung. Lee left.', [lee], { lang: 'en' }), [
    'Lee Jae Myung',
    'Lee',
  ]);
  assert.deepEqual(read('They saw President Lee Jae-myung.', [lee], { lang: 'en' }), ['Lee Jae-myung']);
  const [mention] = judged('Then President Xi Jinping spoke.', all, { lang: 'en' });
  assert.equal(mention?.rule, 'name');
});

test('each language has its words for the offices', () => {
  const inLanguage = (lang: string, text: string): string[] => read(text, all, { lang });
  assert.deepEqual(
    inLanguage('de', 'US-Präsident Trump traf Bundeskanzler Merz und die italienische Ministerpräsidentin Meloni.'),
    ['Trump', 'Merz', 'Meloni'],
  );
  assert.deepEqual(inLanguage('de', 'Präsident Trump kam. Trumps Zölle bleiben.'), ['Trump', 'Trumps']);
  assert.deepEqual(inLanguage('fr', 'Le président Macron a reçu la première ministre Meloni.'), ['Macron', 'Meloni']);
  assert.deepEqual(inLanguage('it', 'Ieri la presidente del Consiglio Meloni ha visto il presidente Macron.'), [
    'Meloni',
    'Macron',
  ]);
  assert.deepEqual(inLanguage('es', 'El presidente Fernández habló con el canciller Merz.'), ['Fernández', 'Merz']);
});

test('somebody else of that surname has another office', () => {
  for (const text of [
    'The council president Wilson spoke. President Wilson left.',
    'Harvard President Wilson resigned.',
    'Both said so, and Senate President Wilson agreed.',
    'The company’s vice president Wilson left.',
    'The Dominican President Fernández spoke.',
    'The union president Ron Wilson resigned. President Wilson had led it.',
    'Ron Wilson, the union’s president, resigned. President Wilson had led it.',
    'President Wilson Smith spoke.',
    'He saw President Melania Trump.',
    'Jane Wilson became president of Smith College. President Wilson spoke.',
    'He met President Wilson of the Chicago Teachers Union.',
    'It was 5 PM Meloni was told.',
    'Temple President Wilson Resigns Amid Criticism\n\nIt took long.',
  ]) {
    assert.deepEqual(en(text), [], text);
  }
  assert.deepEqual(read('Der FIFA-Präsident Wilson sprach.', all, { lang: 'de' }), []);
  assert.deepEqual(
    read('José Fernández, presidente del club, habló. El presidente Fernández calló.', all, { lang: 'es' }),
    [],
  );
});

test('a longer name than the surname is nobody of it', () => {
  for (const text of [
    'Of President Li Xiannian little is known. Now President Xi rules.',
    'When President Nicolás Xirinacs left, President Xi came.',
  ]) {
    assert.deepEqual(en(text), ['Xi'], text);
  }
});

test('who presides over a club or a company is no head of government', () => {
  const it = (text: string): string[] => read(text, all, { lang: 'it' });
  assert.deepEqual(it('Il presidente Macron del Torino ha parlato.'), []);
  assert.deepEqual(it('Il presidente Erdoğan ha parlato.'), ['Erdoğan']);
  const trudeau = [leader('Justin Trudeau', 'Prime Minister of Canada')];
  assert.deepEqual(read('El presidente Trudeau habló.', trudeau, { lang: 'es' }), []);
});

test('of two with one surname and office the one who was named in full goes on', () => {
  const trudeaus = ['Justin Trudeau', 'Pierre Trudeau'].map((name) => leader(name, 'Prime Minister of Canada'));
  const text = 'When Prime Minister Justin Trudeau resigned, Prime Minister Trudeau spoke. Mr. Trudeau left.';
  const last = judged(text, trudeaus, { lang: 'en' }).at(-1);
  assert.deepEqual(last?.ids, ['Justin Trudeau']);
});

test('a surname in capitals is one in small letters below', () => {
  assert.deepEqual(en('PRESIDENT TRUMP TO VISIT CHINA\n\nOn Monday Trump will go.'), ['TRUMP', 'Trump']);
});

test('of two with one surname and office both may be meant', () => {
  const bushes = [
    leader('George H. W. Bush', '41st president of the United States'),
    leader('George W. Bush', '43rd president of the United States'),
  ];
  const [first, second] = judged('In the end President Bush vetoed it. Bush left.', bushes, { lang: 'en' });
  assert.equal(first?.ids.length, 2);
  assert.equal(second?.ids.length, 2);
});
