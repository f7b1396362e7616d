import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isNews } from '../../../src/content/news.ts';
import { documentOf } from './page.ts';

const ADDRESS = 'https://paper.example/world/italy';
const PROSE = `<p>${'Italy is thinking about the memorandum it signed. '.repeat(20)}</p>`;
const page = (head: string, body = ''): string => `<html><head>${head}</head><body>${body}</body></html>`;
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const decide = (html: string, address = ADDRESS): boolean => isNews(documentOf(html), address);

test('a page that says it is a news article is news, however it says so', () => {
  assert.ok(decide(page(linked({ '@type': 'NewsArticle' }))));
  assert.ok(decide(page(linked([{ '@type': 'WebPage' }, { '@type': ['Article', 'ReportageNewsArticle'] }]))));
  assert.ok(
    decide(page(linked({ '@graph': [{ '@type': 'Person' }, { '@type': 'https://schema.org/LiveBlogPosting' }] }))),
  );
  assert.ok(decide(page('', '<div itemscope itemtype="https://schema.org/OpinionNewsArticle"></div>')));
});

test('an article of no stated sort is news where it has text to read', () => {
  const article = '<meta property="og:type" content="article">';
  assert.ok(decide(page(article, PROSE)));
  assert.ok(!decide(page(article, '<p>Log in</p>')));
  assert.ok(decide(page('', `<article>${PROSE}</article>`)));
  assert.ok(!decide(page('', '<article><p>Teaser</p></article>')));
});

test('an article of another sort is no news', () => {
  assert.ok(!decide(page(linked({ '@type': 'Recipe' }), `<article>${PROSE}</article>`)));
  assert.ok(!decide(page('', `<article>${PROSE}</article>`), 'https://blog.maker.example/release'));
  assert.ok(
    !decide(page('<link rel="canonical" href="https://maker.example/blog/release">', `<article>${PROSE}</article>`)),
  );
});

test('a page without any sign is no news, though it has text', () => {
  assert.ok(!decide(page('', PROSE)));
});

test('linked data that is no JSON does not stop the other signs', () => {
  assert.ok(decide(page('<script type="application/ld+json">{ oops </script>', `<article>${PROSE}</article>`)));
});

const SAVED = process.env.APROPOS_PAGES ?? '../shared/pages';
test('saved pages of news are news, and few others', { skip: !existsSync(SAVED) && `${SAVED} is not here` }, () => {
  const found = (folder: string): string[] =>
    readdirSync(`${SAVED}/${folder}`).filter((file) => decide(readFileSync(`${SAVED}/${folder}/${file}`, 'utf8')));
  assert.equal(found('news').length, readdirSync(`${SAVED}/news`).length);
  assert.ok(found('other').length <= 5, found('other').join());
});
