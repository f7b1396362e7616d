/**
 * Text in open shadow roots and in frames of the page's own is read, underlined and answered by a card as any other.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { settledArticle } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { sees } from './roles.ts';
import { newsPage } from './site.ts';
import { becomesUnderlined, boxesOf, isUnderlinedNow, lines, pointAtDeep } from './underlined.ts';

const stage = useStage({
  async prepare({ browser }) {
    for (const name of ['Oriel', 'Meridian', 'Quillon', 'Tarquel']) await makeEntity(browser, name);
  },
});
const WORDS = 'The ship left the harbour on a grey morning and nobody on board knew how long it would be away. ';
const BODY = `<p>${WORDS.repeat(8)}</p>`;
/**
 * A block with a shadow root, whose light content stands in its slot; one within its root, that scrolls by itself; and
 * one that cuts off what is in its slot.
 */
const SHADOW = `${BODY}
  <div id="host"><template shadowrootmode="open">
    <style>:host { display: block; padding: 20px }</style>
    <p>In the root stands Oriel, and then: <slot></slot></p><p aria-hidden="true">Tarquel</p>
    <section><template shadowrootmode="open">
      <div class="scroller" style="height: 90px; overflow: auto"><p>${WORDS.repeat(3)}</p><p>Within it is Meridian.</p><p>${WORDS.repeat(3)}</p></div>
    </template></section>
  </template><em>Quillon was slotted.</em></div>
  <div><template shadowrootmode="open"><div style="height: 40px; overflow: hidden"><slot></slot></div></template>
    <p>${WORDS.repeat(2)}Cut off is Tarquel.</p></div>${BODY}`;
const FRAME = `${BODY}<iframe src="/inner.html" style="width: 500px; height: 160px; border: 7px solid; padding: 5px; margin: 10px"></iframe>${BODY}`;
const INNER = `<!doctype html><style>body { margin: 30px; font: 17px/1.5 serif }</style><p>In the frame stands Oriel.</p>
  <p>${WORDS.repeat(4)}Below the edge is Tarquel.</p><p>And far below it Meridian.</p><p>${WORDS.repeat(4)}</p>`;

test('names in open shadow roots, nested ones and slots are underlined, and their card opens', async () => {
  const tab = await openNews(SHADOW);
  for (const name of ['Oriel', 'Quillon']) await becomesUnderlined(tab, name);
  assert.equal((await settledArticle(stage.browser, tab)).mentions.length, 4, 'What is hidden in the root was read.');
  assert.equal((await lines(tab)).length, 2, 'One name is scrolled out of its box, and one is cut off.');
  await opensCard(tab, 'Oriel');
});

test('lines in a shadow root follow what scrolls and what changes in it', async () => {
  const tab = await openNews(SHADOW);
  assert.equal(await isUnderlinedNow(tab, 'Meridian'), false, 'The name is scrolled out of its box.');
  await tab.evaluate(() => {
    const root = document.querySelector('#host')?.shadowRoot;
    const inner = root?.querySelector('section')?.shadowRoot?.querySelector('.scroller');
    inner?.scrollTo({ top: inner.scrollHeight / 2 - 45, behavior: 'instant' });
  });
  await becomesUnderlined(tab, 'Meridian');
  await opensCard(tab, 'Meridian');
  await tab.evaluate(() => {
    const root = document.querySelector('#host')?.shadowRoot;
    const inner = root?.querySelector('section')?.shadowRoot?.querySelector('.scroller');
    inner?.scrollBy({ top: 15, behavior: 'instant' });
  });
  await becomesUnderlined(tab, 'Meridian');
  await tab.evaluate(() =>
    document.querySelector('#host')?.shadowRoot?.querySelector('p')?.append('And Meridian too.'),
  );
  await becomesUnderlined(tab, 'Meridian', 0);
});

test('names in a frame of the page’s own are underlined where they stand, and their card opens', async () => {
  const tab = await openNews(FRAME, { '/inner.html': INNER });
  await becomesUnderlined(tab, 'Oriel');
  assert.equal((await lines(tab)).length, 1, 'The frame cuts off the end of a paragraph, with a name in it.');
  await opensCard(tab, 'Oriel');
});

test('lines in a frame follow what scrolls, changes and loads in it', async () => {
  const tab = await openNews(FRAME, { '/inner.html': INNER });
  await becomesUnderlined(tab, 'Oriel');
  await tab.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.querySelectorAll('p')[2]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await becomesUnderlined(tab, 'Meridian');
  await opensCard(tab, 'Meridian');
  // A little more, which brings no other name into view.
  await tab.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollBy({ top: 20, behavior: 'instant' }));
  await becomesUnderlined(tab, 'Meridian');
  await tab.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    (inner.querySelectorAll('p')[2] as Element).textContent = 'And far below it Quillon.';
  });
  await becomesUnderlined(tab, 'Quillon');
  stage.site.page('/other.html', '<!doctype html><p>Elsewhere stands Oriel.</p>');
  await tab.evaluate(() => {
    (document.querySelector('iframe') as HTMLIFrameElement).src = '/other.html';
  });
  await waitFor('the other document', async () => (await boxesOf(tab, 'Elsewhere'))?.length === 1);
  await becomesUnderlined(tab, 'Oriel');
});

test('a frame that loads late within another is read, and so is what it goes to', async () => {
  stage.site.page('/deep.html', '<!doctype html><p>Deep within stands Meridian.</p>');
  stage.site.page('/deeper.html', '<!doctype html><p>Deeper still stands Quillon.</p>');
  const within = '<p>In the frame stands Oriel.</p><div><iframe style="height: 60px"></iframe></div>';
  const tab = await openNews(FRAME, { '/inner.html': `<!doctype html>${within}` });
  await becomesUnderlined(tab, 'Oriel');
  for (const [page, name] of [
    ['/deep.html', 'Meridian'],
    ['/deeper.html', 'Quillon'],
  ] as const) {
    await tab.evaluate((src) => {
      const inner = document.querySelector('iframe')?.contentDocument?.querySelector('iframe');
      if (inner) inner.src = src;
    }, page);
    await becomesUnderlined(tab, name);
  }
});

test('words that pass under a bar of a frame’s or of a shadow root’s own have no line over it', async () => {
  const bar = '<nav style="position: sticky; top: 0; height: 60px; background: #fff">To the top</nav>';
  const under = (name: string, next: string): string =>
    `${bar}<p>First comes ${name}.</p><p>${WORDS}</p><p>Then comes ${next}.</p><p>${WORDS.repeat(9)}</p>`;
  const root = `<div id="host"><template shadowrootmode="open">${under('Quillon', 'Tarquel')}</template></div>`;
  const tab = await openNews(`${FRAME.replace('160px', '300px')}${root}${BODY.repeat(4)}`, {
    '/inner.html': `<!doctype html><style>body { font: 17px/1.5 serif }</style>${under('Oriel', 'Meridian')}`,
  });
  await becomesUnderlined(tab, 'Oriel');
  await tab.evaluate(() => {
    const { contentWindow, contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
    const top = contentDocument?.querySelector('p')?.getBoundingClientRect().top ?? 0;
    contentWindow?.scrollBy({ top: top - 20, behavior: 'instant' });
  });
  await waitFor('no line over the bar in the frame', async () => !(await isUnderlinedNow(tab, 'Oriel')));
  await becomesUnderlined(tab, 'Meridian');
  await tab.evaluate(() => {
    const first = document.querySelector('#host')?.shadowRoot?.querySelector('p') as Element;
    scrollBy({ top: first.getBoundingClientRect().top - 20, behavior: 'instant' });
  });
  await becomesUnderlined(tab, 'Tarquel');
  await waitFor('no line over the bar in the root', async () => !(await isUnderlinedNow(tab, 'Quillon')));
});

test('a frame in which somebody types a password is not read', async () => {
  const tab = await openNews(FRAME, { '/inner.html': `${INNER}<input type="password">` });
  assert.deepEqual((await settledArticle(stage.browser, tab)).mentions, []);
});

test('a page whose article stands in shadow roots alone is read there', async () => {
  const root = `<div><template shadowrootmode="open">${BODY}<p>Oriel came.</p></template></div>`;
  const page = newsPage('<p>We use cookies.</p>').replace('</body>', `${root}</body>`);
  await becomesUnderlined(await open(page), 'Oriel');
});

let pages = 0;

async function openNews(body: string, others: Record<string, string> = {}): Promise<Tab> {
  for (const [path, html] of Object.entries(others)) stage.site.page(path, html);
  return open(newsPage(body));
}

async function open(page: string): Promise<Tab> {
  pages += 1;
  const tab = await openArticle(stage.browser, stage.site.page(`/deep-${pages}.html`, page));
  await tab.activate();
  return tab;
}

async function opensCard(tab: Tab, name: string): Promise<void> {
  await pointAtDeep(tab, name);
  await sees(await openedCard(tab), name);
  await tab.mouse.move(1, 1);
  await cardCloses(tab);
}
