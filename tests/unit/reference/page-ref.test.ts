import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSaid, pageTold } from '../../../src/content/page-told.ts';
import { languageOf } from '../../../src/reference/language.ts';
import { pageRef } from '../../../src/reference/page-ref.ts';
import { documentOf } from '../content/page.ts';

const page = (head: string, body = ''): Document =>
  documentOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
const language = (document: Document) => languageOf(pageSaid(document, true));
const refOf = (document: Document, address: string) => pageRef(pageTold(document, address));
const dateOf = (head: string, body = '', address = 'https://paper.example/a'): string | undefined =>
  refOf(page(head, body), address).date;

test('the date is the one the article states, as the publisher wrote it', () => {
  const stated = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2023-04-20T23:30:00-04:00' }] });
  assert.equal(
    dateOf(`<script type="application/ld+json">${stated}</script><meta name="date" content="2020-01-01">`),
    '2023-04-20',
  );
});

for (const [head, date] of [
  ['<meta property="article:published_time" content="2023-04-20T08:00:00Z">', '2023-04-20'],
  ['<meta name="DC.date.issued" content="2016-02-01 01:28:49">', '2016-02-01'],
  ['<meta name="pubdate" content="20150318">', '2015-03-18'],
  ['<meta name="publishdate" content="05/29/2007 09:49:00">', '2007-05-29'],
  ['<meta name="article:publicationdate" content="Fri Mar 13 21:30:09 EST 2015">', '2015-03-13'],
  ['<meta name="date" content="soon">', undefined],
] as const) {
  test(`${head} is of ${date}`, () => assert.equal(dateOf(head), date));
}

test('the date is read from elements of the page where nothing is stated', () => {
  assert.equal(
    dateOf('', '<time datetime="2001-01-01">old</time><article><time datetime="2023-04-20T10:00">x</time></article>'),
    '2023-04-20',
  );
  assert.equal(dateOf('', '<span itemprop="datePublished" content="2019-03-23"></span>'), '2019-03-23');
});

for (const [path, date] of [
  ['/2023/04/20/italy-bri', '2023-04-20'],
  ['/world/2023/apr/20/italy', '2023-04-20'],
  ['/italy-2023-04-20.html', '2023-04-20'],
  ['/20230420/italy', '2023-04-20'],
  ['/2023/44/20/italy', undefined],
  ['/2016/12/saving-data', undefined],
  ['/story/20230499', undefined],
] as const) {
  test(`the address ${path} is of ${date}`, () => assert.equal(dateOf('', '', `https://paper.example${path}`), date));
}

test('a page is known by its address without fragment and by its headline', () => {
  const document = page('<title>Italy leaves – The Paper</title><meta property="og:title" content=" Italy\n leaves ">');
  assert.deepEqual(refOf(document, 'https://paper.example/a?b=c#d'), {
    url: 'https://paper.example/a?b=c',
    title: 'Italy leaves',
  });
  assert.equal(refOf(page('<title>Italy leaves</title>'), 'https://paper.example/').title, 'Italy leaves');
});

test('what the page calls its proper address is told beside the one it has', () => {
  const document = page('<title>A</title><link rel="canonical" href="/proper">');
  const { url, canonical } = refOf(document, 'https://paper.example/a');
  assert.deepEqual([url, canonical], ['https://paper.example/a', '/proper']);
});

test('the language is the one the page states', () => {
  assert.equal(language(page('')), 'en');
  assert.equal(
    language(documentOf('<html><head><meta property="og:locale" content="pt_BR"></head><body></body></html>')),
    'pt-BR',
  );
  assert.equal(language(documentOf('')), undefined);
});

for (const [body, date] of [
  ['<span class="pubTime">2016年10月14日07:17</span>', '2016-10-14'],
  ['<span class="datetime">posted on  April 21, 2015, at 11:29 a.m.</span>', '2015-04-21'],
  ['<p id="fecha">Viernes 3 de marzo de 2017</p>', '2017-03-03'],
  ['<p class="date">14.10.2016</p>', '2016-10-14'],
  ['<p class="date">5 Sept. 2019</p>', '2019-09-05'],
  ['<p class="date">5 Whenever 2019</p>', undefined],
  ['<p class="dateline">Milan</p><p class="update">1 May 2019</p>', '2019-05-01'],
  ['<p>Written on 1 May 2019.</p>', undefined],
] as const) {
  test(`where nothing is stated, ${body} is of ${date}`, () => {
    assert.equal(dateOf('', `<article><h1>Italy</h1>${body}</article>`), date);
  });
}

test('the title and the language are taken from linked data where nothing else tells them', () => {
  const said = JSON.stringify({ '@type': 'NewsArticle', headline: 'Italy leaves', inLanguage: 'it' });
  const bare = documentOf(
    `<html><head><title>Italy leaves | The Paper</title><script type="application/ld+json">${said}</script></head><body></body></html>`,
  );
  assert.equal(refOf(bare, 'https://paper.example/a').title, 'Italy leaves');
  assert.equal(language(bare), 'it');
});

test('linked data with mistakes in it still tells the headline, the language and the day', () => {
  const said = `{"@context":"https://schema.org","@type":"NewsArticle","author":{"@type":"Person","name":"A. Writer",},
    "headline":"Italy leaves","inLanguage":"it","datePublished":"2024-05-03T23:30:00+02:00",}`;
  const bare = documentOf(
    `<html><head><title>Italy leaves | The Paper</title><script type="application/ld+json">${said}</script></head><body></body></html>`,
  );
  const { title, date } = refOf(bare, 'https://paper.example/a');
  assert.deepEqual([title, date, language(bare)], ['Italy leaves', '2024-05-03', 'it']);
});

test('a language that is no tag is none', () => {
  assert.equal(
    language(documentOf('<html><head><meta name="language" content="English"></head><body></body></html>')),
    undefined,
  );
});
