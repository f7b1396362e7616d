import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const ALL = [
  known('Turkey', 'place'),
  known('Apple Inc.', 'organisation'),
  known('Labour', 'organisation'),
  known('Oil', 'organisation'),
  known('Judge', 'organisation'),
  known('People', 'work'),
  known('May', 'person'),
  known('Rice', 'person'),
];

/** The name that each text begins with is one. */
const isName = (...texts: string[]): void => {
  for (const text of texts) assert.deepEqual(read(text, ALL), [/^\p{L}+/u.exec(text)?.[0]], text);
};

/** None of the texts has a name. */
const isWord = (...texts: string[]): void => {
  for (const text of texts) assert.deepEqual(read(text, ALL), [], text);
};

test('who says or does something where a sentence begins is somebody', () => {
  isName('Apple said on Monday that it would.', 'Turkey condemned the attack.', 'Rice told reporters so.');
  isName(
    'Turkey warns neighbours over islands\n\nThey have heard it.',
    'Apple Unveils New Phone at Fall Event\n\nSo it is.',
  );
  isName('Turkey will send troops.', 'Turkey has not sent any.', 'Apple is trying to leave.', 'May will announce it.');
  isName('Apple on Monday launched it.', 'Turkey and Greece have agreed to meet.', 'Apple and Goldman Sachs said so.');
});

test('so is who has what only somebody has', () => {
  isName('Turkey’s president left.', "Turkey's foreign minister left.", 'Turkey’s central bank cut rates.');
  isName(
    'Apple shares fell 3%.',
    'Apple’s chief executive left.',
    'Labour’s former leader left.',
    'Apple CEO Tim Cook left.',
  );
});

test('a thing is none, whatever is done with it', () => {
  isWord(
    'Turkey is best roasted slowly.',
    'Turkey’s done when the juices run clear.',
    'Turkey will be served at noon.',
  );
  isWord('Turkey sent back twice.', 'Turkey on Thursday is a tradition.', 'Turkey and Brussels sprouts are served.');
  isWord('Apple pie was served.', 'Apple growers fear frost.', 'Apple’s best in autumn.', 'Rice has been a staple.');
  isWord(
    'Labour shortages grew.',
    'Labour costs rose.',
    'May I come in?',
    'May will bring rain.',
    'May’s profits rose.',
  );
});

test('nor are nouns that do and have the same without being a name', () => {
  isWord('People said they were afraid.', 'Oil shares fell.', 'Judge says man may keep dog\n\nIt was so.');
});

test('nor what was said or done to a thing, or is to be done with it', () => {
  const all = [
    ...['Bill', 'Hope', 'Grant', 'Price', 'Storm', 'Rose'].map((name) => known(name, 'person')),
    ...['Reform', 'Visa', 'Shelter', 'Block', 'Mind', 'Truth'].map((name) => known(name, 'organisation')),
    known('Turkey', 'place'),
    known('Science', 'work'),
  ];
  for (const text of [
    'Bill would ban phones in schools.',
    'Bill to ban phones advances\n\nSo they said.',
    'Hope to join them soon.',
    'Grant to launch lab approved.',
    'Price to join the scheme rises.',
    'Storm has imposed a toll.',
    'Reform agreed at last, they left.',
    'Visa denied, he flew home.',
    'Truth told, he was wrong.',
    'Shelter denied to families, they left.',
    'Block employees from posting it.',
    'Mind stock levels.',
    'Rose to join them.',
    'Turkey’s prime cuts are dear.',
  ]) {
    assert.deepEqual(read(text, all), [], text);
  }
  for (const [text, name] of [
    ['Visa denied that it did so.', 'Visa'],
    ['Visa denied on Monday that it did.', 'Visa'],
    ['Visa agreed to sue them.', 'Visa'],
    ['Block shares rose.', 'Block'],
    ['Block employees walked out.', 'Block'],
    ['Turkey’s prime minister left.', 'Turkey'],
    ['Turkey condemned attacks.', 'Turkey'],
    ['Science magazine reported so.', 'Science'],
  ] as const) {
    assert.deepEqual(read(text, all), [name], text);
  }
  assert.deepEqual(read('Science magazine Nature reported so.', all), []);
});
