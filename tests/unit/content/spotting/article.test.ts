import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { type Article, createArticle, type Shown } from '../../../../src/content/spotting/article.ts';
import type { SpotAnswer, SpotRequest } from '../../../../src/platform/page-port.ts';
import { documentOf, styleOf } from '../page.ts';

const ITALY = { id: 'italy', kind: 'place', others: [], surface: 'Italy', reason: { rule: 'name' }, sureness: 1 };

/** The background at the other end of the port, which answers when a test has it answer. */
let asked: SpotRequest[] = [];
let hear: (message: unknown) => void;
let document: Document;
let article: Article;
let shown: Shown[] = [];

// However slow the machine, all is read in one slice.
mock.method(performance, 'now', () => 0);

beforeEach(() => {
  document = documentOf('<article><p>Talks in Italy.</p><p>They ended.</p></article>');
  asked = [];
  shown = [];
  const port = {
    postMessage: (request: SpotRequest) => asked.push(request),
    onMessage: { addListener: (heard: typeof hear) => (hear = heard) },
    onDisconnect: { addListener: () => {} },
    disconnect: () => {},
  };
  Object.assign(globalThis, {
    document,
    location: new URL('https://news.example/italy'),
    getComputedStyle: styleOf,
    requestIdleCallback: (idle: () => void) => idle(),
    chrome: { runtime: { id: 'apropos', connect: () => port } },
  });
  article = createArticle({ spotted: (now) => shown.push(now), orphaned: () => assert.fail('An orphan.') });
  article.start('news');
});

/** The background finds Italy wherever it stands in the last text that it was asked for. */
function answer({ comments = false } = {}): void {
  const request = asked.at(-1) as SpotRequest;
  const spans = [...request.text.matchAll(/Italy/g)].flatMap(({ index }) => [index, 'Italy'.length, 0]);
  const settings = { opens: 'rest', restMs: 500, stroke: [1, 1], firstOnly: false, comments };
  hear({ request: request.request, entities: [ITALY], spans, marks: [], settings } as unknown as SpotAnswer);
}

/** The page puts another node of the same text in the place of its last paragraph, and is read again. */
function redraw(): void {
  const last = document.querySelector('p:last-child') as Element;
  last.replaceWith(last.cloneNode(true));
  article.forget(document.querySelector('article') as Element, false);
  article.readAgain(false, false);
}

const marked = () => article.shown?.marked ?? [];

test('while the same text is spotted again its mentions stay, also where the page is read meanwhile', () => {
  answer();
  const [italy] = marked();
  article.spotAgain();
  redraw();
  assert.deepEqual(marked(), [italy]);
  answer();
  assert.deepEqual([marked().length, marked()[0] === italy], [1, true]);
});

test('while another text is spotted, a reading of that text takes no mention away before its answer comes', () => {
  answer();
  const [italy] = marked();
  const before = shown.length;
  document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: 'And so on.' }));
  redraw();
  redraw();
  assert.deepEqual([asked.length, shown.length, marked()[0] === italy], [2, before, true]);
  answer();
  assert.deepEqual([marked().length, marked()[0] === italy], [1, true]);
});

test('what is refused is shown no more', () => {
  answer();
  article.spotAgain();
  hear({ request: asked.at(-1)?.request, state: 'off' });
  assert.deepEqual([marked(), article.told.state], [[], 'off']);
  redraw();
  assert.deepEqual(marked(), []);
});

test('a page that is refused as none to be spotted is as one that is no news, until its reader asks for it', () => {
  hear({ request: asked.at(-1)?.request, state: 'no-news' });
  assert.deepEqual([article.told, article.shown, article.roots], [{ state: 'no-news' }, undefined, []]);
  article.spotAgain();
  assert.deepEqual(
    asked.map(({ readAs }) => readAs),
    ['news'],
  );
  article.start('asked');
  assert.equal(asked.at(-1)?.readAs, 'asked');
  answer();
  assert.equal(marked().length, 1);
});

test('comments are read after the first answer that says that their reader wants them, and once', () => {
  document.querySelector('article')?.insertAdjacentHTML('beforeend', '<div id="comments"><p>Poor Italy!</p></div>');
  article.forget(document.querySelector('article') as Element, false);
  article.readAgain(false, false);
  answer();
  assert.equal(marked().length, 1);
  article.spotAgain();
  answer({ comments: true });
  assert.match(asked.at(-1)?.text ?? '', /Poor Italy!$/);
  const before = asked.length;
  answer({ comments: true });
  assert.deepEqual([marked().length, asked.length], [2, before]);
});

/** Somebody is at a password in the page, until what is answered is called. */
function typePassword(): () => void {
  document.body.insertAdjacentHTML('beforeend', '<input type="password">');
  const field = document.querySelector('input');
  Object.defineProperty(document, 'activeElement', { value: field, configurable: true });
  return () => Object.defineProperty(document, 'activeElement', { value: document.body });
}

test('while somebody is at a password a page that was read is read no more and shows nothing, whatever changes there', () => {
  answer();
  typePassword();
  article.readAgain(false, false);
  assert.deepEqual([marked(), article.told.state], [[], 'no-news']);
  const paragraph = document.querySelector('p') as Element;
  paragraph.append(' Italy is in it again.');
  article.forget(paragraph, false);
  article.readAgain(false, false);
  assert.deepEqual([asked.length, marked().length], [1, 0]);
  article.end();
});

test('an answer that comes while somebody is at a password is shown no more', () => {
  typePassword();
  answer();
  assert.equal(marked().length, 0);
  article.end();
});

for (const readAs of ['news', 'asked'] as const) {
  test(`after a password a page that was read as ${readAs} is read again as that`, (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const news = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    if (readAs === 'news') document.head.insertAdjacentHTML('beforeend', news);
    article.start(readAs);
    answer();
    const leave = typePassword();
    article.readAgain(false, false);
    const before = asked.length;
    t.mock.timers.tick(60_000);
    assert.equal(asked.length, before);
    leave();
    t.mock.timers.tick(2000);
    assert.deepEqual([asked.length, asked.at(-1)?.readAs], [before + 1, readAs]);
    answer();
    assert.equal(marked().length, 1);
  });
}

test('while somebody is at a password nothing of the page is sent, also where what is known has changed', () => {
  answer();
  typePassword();
  const before = asked.length;
  article.spotAgain();
  assert.equal(asked.length, before);
  assert.equal(marked().length, 0);
  article.end();
});
