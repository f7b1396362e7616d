/** Names are underlined where they stand, and the page stays what it was, also for who copies from it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Tab } from '../../scripts/browsers/browser.ts';
import { settledCast } from '../../scripts/browsers/extension.ts';
import { findText, pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { snapshot } from '../../scripts/pages/snapshot.ts';
import { makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { newsPage } from './site.ts';
import { becomesUnderlined, boxesOf, isCovered, lines } from './underlined.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Meridian Harbour Trust', ['Harbour Trust']);
    await makeEntity(browser, 'Oriel');
    await makeEntity(browser, '港口信託');
  },
});
/** Long enough for a page to be read, had it been news. */
const REST_MS = 700;
const WORDS = 'The ship left the harbour on a grey morning and nobody on board knew how long it would be away. ';

test('a line stands under each name, as wide as the name, also under each part of one that breaks across lines', async () => {
  const tab = await openNews(
    `<p>${WORDS.repeat(4)}The Meridian Harbour Trust met Oriel. ${WORDS}</p>
     <p style="width: 150px">Here is the Meridian Harbour Trust again.</p>`,
  );
  for (const [name, nth] of [
    ['Meridian Harbour Trust', 0],
    ['Oriel', 0],
    ['Meridian Harbour Trust', 1],
  ] as const) {
    await isUnderlined(tab, name, nth);
  }
  assert.equal((await lines(tab)).length, 4);
});

test('a name that inline elements part is one name, underlined through', async () => {
  const tab = await openNews(
    '<p>They asked the <b>Merid</b>ian <a href="#x"><i>Harbour</i></a> <em>Trust</em> for it.</p>',
  );
  await isUnderlined(tab, 'Meridian Harbour Trust');
});

test('a name is underlined before the mark of a note, and the mark is not', async () => {
  const tab = await openNews('<p>They met Oriel<sup>1</sup> and Oriel<sup><a href="#b">[b]</a></sup> again.</p>');
  for (const nth of [0, 1]) await becomesUnderlined(tab, 'Oriel', nth);
  assert.equal((await lines(tab)).length, 2);
});

test('a name in a script without spaces is underlined within its sentence', async () => {
  const tab = await openNews('<p>昨日港口信託發表聲明。</p>');
  await isUnderlined(tab, '港口信託', 0, false);
});

test('names are not underlined in code, in fields and in navigation', async () => {
  const tab = await openNews(
    `<nav>Oriel</nav><p>One Oriel in prose, <code>Oriel</code> in code.</p><pre>Oriel</pre>
     <form><textarea>Oriel</textarea><button>Oriel</button></form><div contenteditable>Oriel</div><footer>Oriel</footer>`,
  );
  await isUnderlined(tab, 'Oriel');
  assert.equal((await lines(tab)).length, 1);
});

test('a name within a longer word is no name', async () => {
  const tab = await openNews('<p>The Oriels and Orielism are none; Oriel’s is one, and so is Oriel-made.</p>');
  await waitFor('two lines', async () => (await lines(tab)).length === 2);
});

test('lines follow their names when the page’s text moves', async () => {
  const tab = await openNews(`<p>${WORDS}Oriel came.</p>`);
  await isUnderlined(tab, 'Oriel');
  await tab.evaluate(() => {
    document.body.style.fontSize = '31px';
    document.querySelector('p')?.prepend('Some words more in front. ');
  });
  await isUnderlined(tab, 'Oriel');
});

test('names in text that the page adds later are underlined too', async () => {
  const tab = await openNews('<p>Nothing yet.</p>');
  await tab.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'And then came Oriel.';
    document.querySelector('article')?.append(added);
  });
  await isUnderlined(tab, 'Oriel');
});

test('the page’s own document is as it was, but for one empty element', async () => {
  // What compares pages is not to be told by a form's fields what the form is.
  const form = '<form><input name="attributes"><input name="children"></form>';
  const tab = await openNews(`<p>Oriel and the <b>Meridian</b> Harbour Trust.</p>${form}
    <script>window.before = document.documentElement.cloneNode(true).outerHTML</script>`);
  await isUnderlined(tab, 'Oriel');
  const { before, now, added } = await tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const added = [...copy.children].filter((child) => !child.matches('head, body'));
    for (const each of added) each.remove();
    const withoutSpace = (html: string): string => html.replace(/\s+/g, ' ');
    return {
      before: withoutSpace((window as unknown as { before: string }).before),
      now: withoutSpace(copy.outerHTML),
      added: added.map((each) => [each.localName, each.childNodes.length]),
    };
  });
  assert.deepEqual(added, [['div', 0]]);
  assert.equal((await tab.evaluate(snapshot)).hosts, 1, 'What compares pages with us and without leaves it aside.');
  const scriptsEnd = '</script>';
  assert.equal(now.slice(0, now.lastIndexOf(scriptsEnd)), before.slice(0, before.lastIndexOf(scriptsEnd)));
});

test('a page that is no news gets no message, no element and no frame, nor a line when the popup asks', async () => {
  const { browser, site } = stage;
  const url = site.page('/shop.html', '<!doctype html><title>Shop</title><p>Oriel, 3 for the price of 2.</p>');
  await listen(browser);
  await (await openNews('<p>Oriel.</p>')).close();
  assert.ok((await heard(browser)) > 0, 'What a page of news sends is not heard.');
  await listen(browser);
  const tab = await browser.open(url);
  await pause(REST_MS);
  assert.equal(await heard(browser), 0);
  for (const asked of [false, true]) {
    if (asked) await settledCast(browser, tab);
    assert.equal(await tab.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length), 0);
    assert.deepEqual(await tab.frames(), []);
  }
  assert.deepEqual(await lines(tab), []);
});

test('what is copied with lines and a card shown is what is copied without us', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/copied.html', newsPage(COPIED_BODY)));
  await tab.activate();
  await becomesUnderlined(tab, 'Oriel', 1);
  await pointAt(tab, 'Oriel');
  await openedCard(tab);
  const shown = await copied(tab);
  assert.match(shown.text, /On Tuesday Oriel came/);

  // Of a page that is no news nothing is read, and nothing stands in it.
  const plain = await browser.open(site.page('/plain.html', newsPage(COPIED_BODY).replace(/<script.*<\/script>/, '')));
  await plain.activate();
  assert.equal(await plain.evaluate(() => document.querySelector('html > div')), null);
  assert.deepEqual(shown, await copied(plain));
});

interface Hearing {
  contentHeard?: number;
  chrome: { runtime: Record<'onConnect' | 'onMessage', { addListener(heard: () => void): void }> };
}

/** Counts, from nothing, what content scripts send to the background. */
function listen(browser: Browser): Promise<void> {
  return browser.background.evaluate(() => {
    const background = self as unknown as Hearing;
    const isFirst = background.contentHeard === undefined;
    background.contentHeard = 0;
    if (!isFirst) return;
    const { onConnect, onMessage } = background.chrome.runtime;
    const hear = (): void => {
      background.contentHeard = (background.contentHeard ?? 0) + 1;
    };
    onConnect.addListener(hear);
    onMessage.addListener(hear);
  });
}

function heard(browser: Browser): Promise<number> {
  return browser.background.evaluate(() => (self as unknown as Hearing).contentHeard ?? 0);
}

let pages = 0;

function openNews(body: string): Promise<Tab> {
  pages += 1;
  return openArticle(stage.browser, stage.site.page(`/news-${pages}.html`, newsPage(body)));
}

/** Waits until the nth place of a text has a line under each of its boxes, and along the whole of it. */
async function isUnderlined(tab: Tab, text: string, nth = 0, whole = true): Promise<void> {
  await tab.activate();
  await waitFor(`a line under ${text}`, async () => {
    const boxes = whole ? await findText(tab, text, nth) : await boxesOf(tab, text, nth);
    const drawn = await lines(tab);
    return boxes && boxes.length > 0 && boxes.every((box) => box.width < 1 || isCovered(box, drawn));
  });
}

const COPIED_BODY =
  '<p>On Tuesday <b>Oriel</b> came to the harbour.</p><ul><li>Oriel left.</li></ul><p>So did the ship.</p>';
/** Where what was copied is put down: as text, and as a page's editor takes it. */
const DESK = '<!doctype html><title>Desk</title><textarea></textarea><div contenteditable="true">-</div>';

/** Copies all of a page, and pastes it elsewhere. */
async function copied(tab: Tab): Promise<{ text: string; html: string }> {
  await tab.keyboard.press('Control+a');
  await waitFor('the selection', () => tab.evaluate(() => String(getSelection()).includes('harbour')));
  await tab.keyboard.press('Control+c');
  const desk = await stage.browser.open(stage.site.page('/desk.html', DESK));
  await desk.activate();
  await desk.evaluate(() => document.querySelector('textarea')?.focus());
  await desk.keyboard.press('Control+v');
  await waitFor('the text', () => desk.evaluate(() => document.querySelector('textarea')?.value !== ''));
  await desk.evaluate(() => document.querySelector('div')?.focus());
  await desk.keyboard.press('Control+v');
  await waitFor('the html', () => desk.evaluate(() => document.querySelector('div')?.textContent !== '-'));
  const found = await desk.evaluate(() => ({
    text: document.querySelector('textarea')?.value ?? '',
    html: document.querySelector('div')?.innerHTML ?? '',
  }));
  await desk.close();
  return found;
}
