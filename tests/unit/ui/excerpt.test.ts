import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from '../../../src/ui/excerpt.ts';

/** An excerpt with its found words in brackets. */
function shown(text: string, query: string): string {
  return excerptOf(text, query)
    .parts.map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');
}

const LONG = `${'Nothing of note stands here and it goes on. '.repeat(6)}Then Italy signed the memorandum.${' More.'.repeat(60)}`;

test('words that the query begins are found, however they are written', () => {
  assert.equal(shown('In Italy, ITALIAN ítalo-', 'ital'), 'In [Italy], [ITALIAN] [ítalo]-');
  assert.equal(shown('The memorandum of Rome', 'rom mem'), 'The [memorandum] of [Rome]');
  assert.equal(shown('Hospitality', 'ital'), 'Hospitality');
});

test('a character of a script without spaces is a word of its own', () => {
  assert.equal(shown('他在中国', '中国'), '他在[中][国]');
});

test('a long text is shown around the first word found, cut between words', () => {
  const text = shown(LONG, 'ital');
  assert.match(text, /^…\S.{0,45} Then \[Italy\] signed the memorandum\. .*\S…$/);
  assert.ok(text.length < 200);
});

test('a long text in which nothing is found is shown from its beginning', () => {
  assert.match(shown(LONG, 'zebra'), /^Nothing of note.*\S…$/);
});

test('how many of the words are found is known, each once', () => {
  assert.equal(excerptOf('Italy and Italy', 'italy rome').found.size, 1);
  assert.equal(excerptOf('Italy and Rome', 'italy rome').found.size, 2);
});

test('line breaks are spaces', () => {
  assert.equal(shown('One\n\n two', 'one'), '[One] two');
});
