import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleRoots } from '../../../../src/content/text/roots.ts';
import { documentOf } from '../page.ts';

const PROSE = `<p>${'Italy is thinking about the memorandum it signed. '.repeat(20)}</p>`;
const OTHER = `<p>${'Sports, weather and all that one reads beside. '.repeat(30)}</p>`;
const rootsOf = (body: string, title = ''): string[] =>
  articleRoots(documentOf(`<html><head><title>${title}</title></head><body>${body}</body></html>`)).map(
    ({ localName, id }) => localName + (id && `#${id}`),
  );

test('the outermost main element is read once', () => {
  assert.deepEqual(
    rootsOf(`<div>${OTHER}</div><main><article><div itemprop="articleBody">${PROSE}</div></article></main>`),
    ['main'],
  );
});

test('teasers of other articles are not read', () => {
  assert.deepEqual(rootsOf(`<article id="a">${PROSE}</article><article id="b"><p>Teaser.</p></article>`), [
    'article#a',
  ]);
});

test('articles of like length are all read', () => {
  assert.deepEqual(rootsOf(`<article id="a">${PROSE}</article><article id="b">${PROSE}</article>`), [
    'article#a',
    'article#b',
  ]);
});

test('a headline before the article is read, with what holds both or alone', () => {
  const article = `<article>${PROSE}</article>`;
  assert.deepEqual(rootsOf(`<div id="both"><h1>Italy leaves</h1>${article}</div>${OTHER}`, 'Italy leaves – Paper'), [
    'div#both',
  ]);
  assert.deepEqual(rootsOf(`<h1>Italy leaves</h1><div>${OTHER}</div>${article}`, 'Italy leaves – Paper'), [
    'h1',
    'article',
  ]);
  assert.deepEqual(rootsOf(`<h1>The Paper</h1><div>${OTHER}</div>${article}`, 'Italy leaves'), ['article']);
});

test('where no article is marked, the element with most of the paragraphs is read', () => {
  assert.deepEqual(rootsOf(`<div>Home</div><div><div id="text">${PROSE}${PROSE}</div><div>More</div></div>`), [
    'div#text',
  ]);
  assert.deepEqual(rootsOf('<div>Italy</div>'), ['body']);
});
