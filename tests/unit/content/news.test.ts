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

test('linked data that is wrapped, or has line breaks within its strings, is read all the same', () => {
  const wrapped =
    '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"NewsArticle","headline":"a\nb"}\n//]]>\n</script>';
  assert.ok(decide(page(wrapped)));
});

test('what a person, a maker or a manual published is no news, though it is an article', () => {
  const article = page('<meta property="og:type" content="article">', PROSE);
  assert.ok(decide(article));
  for (const address of [
    'https://posts.example/@somebody/a-thought',
    'https://maker.tech/how-we-did-it',
    'https://docs.maker.example/start',
    'https://maker.example/docs/start',
    'https://forum.maker.example/t/1',
  ]) {
    assert.ok(!decide(article, address), address);
  }
  const of = (head: string, body = PROSE): string => page(`<meta property="og:type" content="article">${head}`, body);
  assert.ok(!decide(of('<meta name="generator" content="MediaWiki 1.42">')));
  assert.ok(!decide(of('<meta name="citation_title" content="On bees">')));
  assert.ok(!decide(of('', `${PROSE}<pre>a</pre><pre>b</pre><pre>c</pre>`)));
  assert.ok(!decide(of('<title>How to build a shed</title>')));
  assert.ok(decide(of('<title>How to vote today</title><meta name="news_keywords" content="election">')));
});

test('a bank, a mailbox, an editor and a tool of one’s own are no news, whatever is written in them', () => {
  const text = `<article>${PROSE}</article>`;
  for (const address of [
    'https://banking.bank.example/overview',
    'https://mail.provider.example/inbox/1',
    'https://bank.example/account/statements',
    'http://localhost:8888/notebooks',
    'http://192.168.0.1/',
    'http://nas/',
  ]) {
    assert.ok(!decide(page('', text), address), address);
  }
  assert.ok(!decide(page('', `${text}<input type="password">`)));
  assert.ok(!decide(page('', `${text}<div contenteditable="true"></div>`)));
  assert.ok(!decide(page('<meta name="robots" content="noindex, nofollow">', text)));
  assert.ok(!decide(page('<meta property="og:type" content="object">', text)));
});

test('while a password is typed nothing is news, and a field that nobody uses does not matter', () => {
  const declared = linked({ '@type': 'NewsArticle' });
  assert.ok(decide(page(declared, '<input type="password">')));
  const document = documentOf(page(declared, '<input type="password">'));
  Object.defineProperty(document, 'activeElement', { value: document.querySelector('input') });
  assert.ok(!isNews(document, ADDRESS));
});

test('short paragraphs are enough to read in a script that says much in few characters', () => {
  const chinese = `<p>${'宇航员在太空中喝酒会怎么样'.repeat(6)}</p>`.repeat(4);
  const head = '<meta property="og:type" content="article">';
  assert.ok(decide(page(`${head}<title>宇航员</title>`, chinese)));
});

const SAVED = process.env.APROPOS_PAGES ?? '../shared/pages';
test('saved pages of news are news, and few others', { skip: !existsSync(SAVED) && `${SAVED} is not here` }, () => {
  const found = (folder: string): string[] =>
    readdirSync(`${SAVED}/${folder}`).filter((file) => decide(readFileSync(`${SAVED}/${folder}/${file}`, 'utf8')));
  assert.equal(found('news').length, readdirSync(`${SAVED}/news`).length);
  assert.ok(found('other').length <= 2, found('other').join());
});
