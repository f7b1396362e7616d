import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { articlePage } from '../../../scripts/start/article-page.ts';

const pageOf = (text: string): Document => parseHTML(articlePage(text)).document;
const texts = (page: Document, selector: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the leading date is the article’s and no part of its text', () => {
  const page = pageOf(' date 2023-04-20 First things first.\n\nThen the rest.');
  const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  assert.equal(data['@type'], 'NewsArticle');
  assert.equal(data.datePublished, '2023-04-20');
  assert.deepEqual(texts(page, 'article p'), ['First things first.', 'Then the rest.']);
});

test('a short first line without a full stop is the headline', () => {
  const page = pageOf('Rome thinks again\n\nIt did so on Thursday.');
  assert.deepEqual(texts(page, 'h1'), ['Rome thinks again']);
  assert.deepEqual(texts(page, 'article p'), ['It did so on Thursday.']);
});

test('a text that begins with a sentence has no headline, and a title cut between words', () => {
  const page = pageOf(`${'Many words stand here and more of them follow, '.repeat(4)}until it ends.\n\nAnd so on.`);
  assert.deepEqual(texts(page, 'h1'), []);
  assert.match(page.title, /^Many words .{20,70}…$/);
  assert.doesNotMatch(page.title, /\s…$/);
});

test('what looks like markup in the text stays text, in the page and in its data', () => {
  const page = pageOf('A <b>headline</b> & more\n\nSomebody wrote </script><script>alert(1)</script> there.');
  assert.deepEqual(texts(page, 'h1'), ['A <b>headline</b> & more']);
  assert.deepEqual(texts(page, 'article p'), ['Somebody wrote </script><script>alert(1)</script> there.']);
  assert.equal(page.querySelectorAll('script').length, 1);
});

test('lines of one paragraph are joined, Windows line ends and a byte order mark are no text', () => {
  const page = pageOf('\uFEFFdate 2023-04-20\r\nOne line\r\nand the next.\r\n\r\nAnother.');
  assert.deepEqual(texts(page, 'article p'), ['One line and the next.', 'Another.']);
});

test('a date that no calendar has is left in the text', () => {
  const page = pageOf('date 2023-13-45 was a strange day, wasn’t it.');
  assert.equal(page.querySelector('time'), null);
  assert.match(page.querySelector('article p')?.textContent ?? '', /^date 2023-13-45/);
});
