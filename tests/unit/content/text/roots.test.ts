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
    rootsOf(
      `<div>${OTHER}</div><main><section role="main"><div itemprop="articleBody">${PROSE}</div></section></main>`,
    ),
    ['main'],
  );
});

test('of a main part the article with the headline is read where it has nearly all of the text', () => {
  const article = `<article><h1>Italy leaves</h1>${PROSE}<p>In Rome.</p></article>`;
  const teaser = '<section><h2>More</h2><p>China stays, and has thought about it for as long.</p></section>';
  assert.deepEqual(rootsOf(`<main>${article}${teaser}</main>`), ['article']);
  for (const parts of [
    `${article}${article}`,
    `${article}<article>${PROSE.slice(0, 400)}</article>`,
    `<div><h1>Italy leaves</h1><p>It has thought about it.</p></div><article>${PROSE}</article>`,
    `<div>${PROSE}</div><article><p>China stays.</p></article>`,
  ]) {
    assert.deepEqual(rootsOf(`<main>${parts}</main>`), ['main']);
  }
});

test('a main part is read with what stands beside its article where the headline stands before both', () => {
  const article = `<article><h2>What was signed</h2>${PROSE}</article>`;
  for (const parts of [
    `${article}<article><p>China stays.</p></article>`,
    `<div><p>It has thought about it.</p></div>${article}`,
    `${article}<section><h2>What we know</h2><p>China stays.</p></section>`,
  ]) {
    const page = `<header><h1>Italy leaves</h1></header><main>${parts}</main>`;
    assert.ok(rootsOf(page, 'Italy leaves').includes('main'), parts);
  }
});

test('teasers of other articles are not read', () => {
  assert.deepEqual(rootsOf(`<article id="a">${PROSE}</article><article id="b"><p>Teaser.</p></article>`), [
    'article#a',
  ]);
});

test('the text is where the paragraphs are long, and not where many lines of a tool are, however they are indented', () => {
  const tool = `<div><p>Like${' '.repeat(60)}\n</p></div>`;
  assert.deepEqual(rootsOf(`<div id="story">${PROSE}</div><div id="rail">${tool.repeat(30)}</div>`), ['div#story']);
  const lines = 'Italy is thinking about the memorandum it signed.<br>'.repeat(9);
  assert.deepEqual(rootsOf(`<div id="story"><div>${lines}</div></div><div id="rail">${tool.repeat(30)}</div>`), [
    'div#story',
  ]);
});

test('the text of a page in Chinese is told by what it says, and not by how many characters that takes', () => {
  const story = `<p>${'意大利政府周二表示将在年底前退出该协议并已通知对方。'.repeat(2)}</p>`.repeat(9);
  const law = `<p>${'We use cookies to see how our pages are used. '.repeat(6)}</p>`;
  assert.deepEqual(rootsOf(`<div id="law">${law}</div><div><div id="story">${story}</div></div>`), ['div#story']);
});

test('scripts among lines that are parted are none of the text', () => {
  const script = `<script>${'queue.push("Italy is thinking about it");'.repeat(90)}</script>`;
  const lines = 'Italy is thinking about the memorandum it signed.<br>'.repeat(9);
  assert.deepEqual(rootsOf(`<div id="rail">${script}<br>More</div><div id="story"><div>${lines}</div></div>`), [
    'div#story',
  ]);
});

test('articles of like length are all read', () => {
  assert.deepEqual(rootsOf(`<article id="a">${PROSE}</article><article id="b">${PROSE}</article>`), [
    'article#a',
    'article#b',
  ]);
});

test('of articles by the hundred what holds them is read, as each root is asked in every frame where it stands', () => {
  const stories = (count: number): string => `<div id="all">${`<article>${PROSE}</article>`.repeat(count)}</div>`;
  assert.deepEqual(new Set(rootsOf(`${stories(99)}<footer>${OTHER}</footer>`)), new Set(['article']));
  assert.deepEqual(rootsOf(`${stories(100)}<footer>${OTHER}</footer>`), ['div#all']);
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
  for (const [within, read] of [
    ['', 'header'],
    ['<nav>Home</nav>', 'h1'],
  ] as const) {
    const header = `<header>${within}<h1>Italy leaves</h1></header>`;
    assert.deepEqual(rootsOf(`${header}<div>${OTHER}</div>${article}`, 'Italy leaves'), [read, 'article']);
  }
  assert.deepEqual(rootsOf(`<h1>The Paper</h1><div>${OTHER}</div>${article}`, 'Italy leaves'), ['article']);
});

test('where no article is marked, the element with most of the paragraphs is read', () => {
  assert.deepEqual(rootsOf(`<div>Home</div><div><div id="text">${PROSE}${PROSE}</div><div>More</div></div>`), [
    'div#text',
  ]);
  assert.deepEqual(rootsOf('<div>Italy</div>'), ['body']);
});

test('where an article goes on in a part of its own, it is read from its beginning', () => {
  const rest = `<div id="rest">${PROSE.repeat(8)}</div>`;
  assert.deepEqual(rootsOf(`<div>Home</div><div id="text">${PROSE.repeat(2)}<hr>${rest}</div>`), ['div#text']);
  assert.deepEqual(rootsOf(`<div id="page"><p>We use cookies.</p>${rest}</div>`), ['div#rest']);
});

test('the headline is the longest that the title has, and the name of the site is none beside it', () => {
  const title = 'Italy leaves the memorandum that it signed – The Paper';
  const article = `<h1>Italy leaves the memorandum that it signed</h1><div>${OTHER}</div><article>${PROSE}</article>`;
  assert.deepEqual(rootsOf(`<h1 id="site">The Paper</h1>${article}`, title), ['h1', 'article']);
  assert.deepEqual(rootsOf(article.replaceAll('h1', 'h2'), title), ['h2', 'article']);
  assert.deepEqual(rootsOf(article.replaceAll('h1', 'h3'), title), ['h3', 'article']);
  const below = article.replaceAll('h1', 'h2');
  assert.deepEqual(rootsOf(`<h1>The Paper</h1>${below}`, title), ['h2', 'article']);
  assert.deepEqual(rootsOf(`<h1><img alt="The Paper"></h1>${below}`, title), ['h2', 'article']);
  const side = `<aside><h2>Italy leaves</h2>${PROSE.slice(0, 400)}</aside>`;
  assert.deepEqual(rootsOf(`<div><article>${PROSE}</article>${side}</div>`, 'Italy leaves'), ['article']);
  const short = `<h1>Gaza falls</h1><div>${OTHER}</div><article>${PROSE}</article>`;
  assert.deepEqual(rootsOf(short, 'Gaza falls | World news, sport and opinion | The Paper'), ['h1', 'article']);
});

test('a headline is the title’s also where their spaces and their quotes are not the same', () => {
  const page = (title: string): string[] =>
    rootsOf(`<h1>Italy’s “minister” leaves for\u00a0Rome</h1><div>${OTHER}</div><article>${PROSE}</article>`, title);
  assert.deepEqual(page('Italy\'s "minister" leaves for Rome – Paper'), ['h1', 'article']);
  assert.deepEqual(page('Italy’s minister leaves for  Rome'), ['h1', 'article']);
  assert.deepEqual(page('Italy’s minister stays in Rome'), ['article']);
});

test('what captions the picture between a headline and its article is read too, and no other caption', () => {
  const page = documentOf(`<html><head><title>Italy leaves</title></head><body>
    <p class="caption">Above</p><h1>Italy leaves</h1><div>${OTHER}</div>
    <div class="photo-caption">Rome <span class="caption-credit">A. Lenz</span></div>
    <p class="caption" hidden>The next picture</p>
    <article>${PROSE}<p class="caption">Within</p></article><p class="caption">Below</p></body></html>`);
  // There is no layout here to ask.
  for (const one of page.querySelectorAll('*')) one.checkVisibility = () => !one.hasAttribute('hidden');
  assert.deepEqual(
    articleRoots(page).map(({ localName, className }) => className || localName),
    ['h1', 'photo-caption', 'article'],
  );
});

test('what stands with a headline before the article is read too: its standfirst', () => {
  const dek = '<p>It had been thought of for years.</p>';
  for (const [above, read] of [
    [`<div id="hero"><div><h1>Italy leaves</h1></div>${dek}</div>`, 'div#hero'],
    [`<div><nav>Home</nav><div id="hero"><h1>Italy leaves</h1>${dek}</div></div>`, 'div#hero'],
    [`<div><h1>Italy leaves</h1>${OTHER}</div>`, 'h1'],
  ] as const) {
    assert.deepEqual(rootsOf(`${above}<article>${PROSE}</article>`, 'Italy leaves'), [read, 'article']);
  }
});

test('no other heading is a headline beside an article that has one, however its title is worded', () => {
  const article = `<article><h1>Dozens of drones strike the capital</h1>${PROSE}</article>`;
  for (const heading of ['Ukraine', 'Ukraine war']) {
    const teasers = `<section><h2>${heading}</h2>${PROSE.slice(0, 300)}</section>`;
    for (const page of [`<div>${teasers}${article}</div>`, `<div>${article}${teasers}</div>`]) {
      assert.deepEqual(rootsOf(page, 'Ukraine war: Kyiv hit by drones | Paper'), ['article']);
    }
  }
});

test('an article is found that has no paragraphs, but lines that are parted or boxes of their own', () => {
  const line = 'Italy is thinking about the memorandum that it signed, and <b>what</b> it may do about it now. ';
  const footer = `<div id="foot"><p>${line.repeat(3)}</p><p>${line.repeat(3)}</p></div>`;
  for (const text of [
    `<div>${`${line}<br><br>`.repeat(60)}</div>`,
    `<div><div>${line.repeat(6)}</div></div>`.repeat(10),
  ]) {
    assert.deepEqual(rootsOf(`<div><div id="text">${text}</div>${footer}</div>`).slice(0, 1), ['div#text']);
    const marked = `<main><p>${line.repeat(3)}</p></main>`;
    assert.deepEqual(rootsOf(`<div id="cookies">${text}</div>${marked}`), ['main']);
  }
});

test('what only authors see in a paragraph is none of what it says', () => {
  const tool = `<p>Share<!-- ${'Shown to nobody who reads this page. '.repeat(300)} --></p>`;
  assert.deepEqual(rootsOf(`<div id="tools">${tool}</div><div id="text">${PROSE}</div>`), ['div#text']);
});
