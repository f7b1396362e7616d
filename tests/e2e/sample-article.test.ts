/** The promises on the article that the project started from, on our own article on the same events. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { settledArticle, writtenMentions } from '../../scripts/browsers/extension.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';
import { ROOT } from '../../scripts/root.ts';
import { openCardByPointer } from '../../scripts/start/survey.ts';
import { openArticle, useStage } from './harness.ts';

let tab: Tab;
let found: { text: string; start: number; entity: string }[];

useStage({
  packs: true,
  async prepare({ browser, site }) {
    site.page('/article.css', `/* */${readFileSync(join(ROOT, 'samples/article.css'), 'utf8')}`);
    const url = site.page('/article.html', readFileSync(join(ROOT, 'samples/article.html'), 'utf8'));
    tab = await openArticle(browser, url);
    found = writtenMentions(await settledArticle(browser, tab));
  },
});

/** What the article names and a reader of it would look for. */
const NAMED = [
  'Italy',
  'China',
  'Taiwan',
  'Japan',
  'United States',
  'Beijing',
  'Milan',
  'Giorgia Meloni',
  'Francesco Sisci',
  'Belt and Road Initiative',
  'Memorandum of Understanding',
  'MOU',
  '5G',
];

for (const name of NAMED) {
  test(`${name} is found`, () => {
    assert.ok(found.some(({ text }) => text === name));
  });
}

test('the Belt and Road Initiative is found every time, also where inline elements part its name', async () => {
  const times = found.filter(({ text }) => text === 'Belt and Road Initiative').length;
  assert.equal(times, 2);
});

test('the memorandum is one entity by its full name and as MOU', () => {
  const [full, short] = ['Memorandum of Understanding', 'MOU'].map((name) => found.find(({ text }) => text === name));
  assert.ok(full && short);
  assert.equal(full.entity, short.entity);
});

test('Taiwan’s Ministry of Foreign Affairs is one mention, and no mention of Taiwan', () => {
  const ministry = found.find(({ text }) => text.includes('Ministry of Foreign Affairs'));
  assert.equal(ministry?.text, 'Taiwan’s Ministry of Foreign Affairs');
  const inside = found.filter((each) => each !== ministry && ministry && within(each, ministry));
  assert.deepEqual(inside, []);
});

test('nothing is found in the navigation and the footer', async () => {
  const inArticle = await tab.evaluate(
    () => document.querySelector('article')?.textContent?.split('China').length ?? 0,
  );
  assert.equal(found.filter(({ text }) => text === 'China').length, inArticle - 1);
});

test('whatever is found begins with a capital or a digit, as the names in this article do', () => {
  assert.deepEqual(
    found.filter(({ text }) => !/^[\p{Lu}\d]/u.test(text)),
    [],
  );
});

test('Meloni’s card says prime minister as of the article, and marks the withdrawal of 2023 as later', async () => {
  const card = await openCardByPointer(tab, ['Giorgia Meloni'], 'Giorgia Meloni');
  assert.ok(card, 'no card opened on Giorgia Meloni');
  const text = await visibleText(card);
  assert.match(text, /prime minister/i);
  const later = text.search(/later|after this article/i);
  assert.ok(later > 0, `nothing is marked as later:\n${text}`);
  assert.ok(text.search(/prime minister/i) < later);
});

function within(inner: { text: string; start: number }, outer: { text: string; start: number }): boolean {
  return inner.start >= outer.start && inner.start < outer.start + outer.text.length;
}
