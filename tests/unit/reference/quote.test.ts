import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteAround } from '../../../src/reference/quote.ts';

const around = (text: string, words: string, lang = 'en') => {
  const start = text.indexOf(words);
  return quoteAround({ text, start, end: start + words.length }, lang);
};

test('a quote is the sentence the words stand in, with what is around it', () => {
  const text = 'Headline\n\nIt rained. Italy left the pact in December. Nobody was surprised.\n\nNext block';
  assert.deepEqual(around(text, 'the pact'), {
    exact: 'Italy left the pact in December.',
    prefix: 'Headline It rained. ',
    suffix: ' Nobody was surprised. Next bloc',
  });
});

test('prefix and suffix are at most 32 characters, as shown', () => {
  const text = `${'word '.repeat(40)}ends.   Italy   left.   ${'More '.repeat(40)}`;
  const { exact, prefix, suffix } = around(text, 'Italy');
  assert.equal(exact, 'Italy left.');
  assert.equal(prefix.length, 32);
  assert.ok(prefix.endsWith('word ends. '));
  assert.equal(suffix.length, 32);
});

test('no sentence goes beyond its block', () => {
  const text = 'A headline without a stop\n\nItaly left\n\nanother';
  assert.equal(around(text, 'Italy').exact, 'Italy left');
  assert.equal(around(text, 'A headline').exact, 'A headline without a stop');
});

for (const [sentence, words] of [
  ['On Friday Mr. Xi met Ms. Meloni in Rome.', 'Rome'],
  ['The U.S. Senate heard J. D. Vance on Italy.', 'Senate'],
  ['“Will Italy leave?” she asked.', 'Italy'],
] as const) {
  test(`“${sentence}” is one sentence`, () => {
    assert.equal(around(`It rained. ${sentence} It stopped.`, words).exact, sentence);
  });
}

test('words that stand in two sentences bring both', () => {
  assert.equal(around('One. Two Italy. China three. Four.', 'Italy. China').exact, 'Two Italy. China three.');
});

test('Chinese sentences end with their own stop', () => {
  assert.equal(around('下雨了。意大利退出了协议。没有人惊讶。', '意大利', 'zh').exact, '意大利退出了协议。');
});

test('a language that is none does no harm', () => {
  assert.equal(around('It rained. Italy left.', 'Italy', 'not a language!').exact, 'Italy left.');
});

test('a page without sentences gives a stretch around the words', () => {
  const { exact } = around(`${'word '.repeat(500)}Italy ${'word '.repeat(500)}`, 'Italy');
  assert.ok(exact.includes('Italy') && exact.length < 500);
});

test('a selection outside what was read is a quote by itself', () => {
  assert.deepEqual(around('It rained.\nItaly left', 'It rained.\nItaly left'), {
    exact: 'It rained. Italy left',
    prefix: '',
    suffix: '',
  });
});
