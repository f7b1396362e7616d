import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAsBuilt } from '../../../../src/content/page/built-later.ts';
import { documentOf } from '../page.ts';

const PARAGRAPHS = '<p>A teaser.</p>'.repeat(12);

/**
 * How often a page is judged again, of the two times that it is looked at.
 *
 * @param found what it is found to be each time
 * @param build what its scripts do after that
 */
function judgedAgain(html: string, found: boolean | undefined, build: (document: Document) => void = () => {}): number {
  const document = documentOf(html);
  const looks: (() => void)[] = [];
  Object.assign(globalThis, { document, requestIdleCallback: (idle: () => void) => idle() });
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((look: () => void) => looks.push(look)) as unknown as typeof setTimeout;
  let judged = 0;
  const judge = (): boolean | undefined => {
    judged += 1;
    return found;
  };
  judgeAsBuilt(new AbortController().signal, judge, () => false);
  globalThis.setTimeout = setTimeout;
  judged = 0;
  build(document);
  for (const look of looks) look();
  return judged;
}

const addTo = (parent: 'head' | 'body', html: string) => (document: Document) =>
  document[parent].insertAdjacentHTML('beforeend', html);

test('a page that is no news and stays as it is is not judged again', () => {
  assert.equal(judgedAgain(PARAGRAPHS, false), 0);
  assert.equal(judgedAgain(PARAGRAPHS, false, addTo('body', '<div>An advertisement.</div>')), 0);
});

test('a page whose scripts say what it is, or write a paragraph, is judged again, once', () => {
  for (const [parent, html] of [
    ['head', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    ['head', '<meta property="og:type" content="article">'],
    ['body', '<article></article>'],
    ['body', '<time></time>'],
    ['body', '<p>Prose.</p>'],
  ] as const) {
    assert.equal(judgedAgain(PARAGRAPHS, false, addTo(parent, html)), 1, html);
  }
});

test('so is one that loses what it had in the place of an article, and gains paragraphs', () => {
  const build = (document: Document): void => {
    for (const skeleton of document.querySelectorAll('article')) skeleton.remove();
    addTo('body', '<p>Prose.</p>')(document);
  };
  assert.equal(judgedAgain(PARAGRAPHS + '<article></article>'.repeat(12), false, build), 1);
});

test('a page that may be news and has nothing to read yet is judged each time: a shadow root comes without a word', () => {
  assert.equal(judgedAgain(PARAGRAPHS, undefined), 2);
});

test('so is a page with few paragraphs, whatever it says', () => {
  assert.equal(judgedAgain('<p>Loading …</p>', false), 2);
});
