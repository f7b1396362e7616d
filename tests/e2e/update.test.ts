/** What stands in open pages of an extension that was updated under them. */
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { BROWSER, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { newsPage } from './site.ts';

// Firefox ends the scripts that it updates, and starts the new ones in the same page.
const stage = useStage({
  only: 'chromium',
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});

test('the next move of the pointer, over a name or not, takes lines and card from a page', {
  skip: BROWSER !== 'chromium',
}, async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/open.html', newsPage('<p>On Tuesday Oriel came.</p>')));
  await tab.activate();
  await pointAt(tab, 'Oriel');
  await openedCard(tab);
  await browser.background.evaluate(() => {
    setTimeout(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload());
  });
  await waitFor('our element to go', async () => {
    await tab.mouse.move(900, 600 + Math.random() * 100);
    return !(await hasHost(tab));
  });
});

const hasHost = (tab: Tab): Promise<boolean> => tab.evaluate(() => document.querySelector('html > div') !== null);
