import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, read } from './read.ts';

const ALL = [
  known('Turkey', 'place'),
  known('Apple Inc.', 'organisation'),
  known('Labour', 'organisation'),
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
  isName('Apple on Monday launched it.', 'Apple announced a new phone.', 'Turkey on Thursday told them so.');
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

test('who did something to somebody is a name where that follows, and what was done to a thing is none', () => {
  isWord('People said they were afraid.', 'Judge says man may keep dog\n\nIt was so.', 'Turkey’s prime cuts are dear.');
  const all = [known('Hope', 'person'), known('Reform', 'organisation'), known('Visa', 'organisation')];
  for (const text of [
    'Hope to join them soon.',
    'Reform agreed at last, they left.',
    'Visa denied, he flew home.',
    'Visa denied to families, they left.',
  ]) {
    assert.deepEqual(read(text, all), [], text);
  }
  for (const text of ['Visa denied that it did.', 'Visa denied on Monday that it did.', 'Visa agreed to sue them.'])
    assert.deepEqual(read(text, all), ['Visa'], text);
});
