/** What a reader sees first, and that a fresh install asks nobody for anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { switchPacksOn } from '../../scripts/browsers/extension.ts';
import { BROWSER, openArticle, useStage } from './harness.ts';
import { choose, click, control, sees } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({ recordRequests: true });

test('one click switches the sample on, and says where to see it', async () => {
  const { browser, site } = stage;
  const welcome = await browser.openExtensionPage('welcome/welcome.html');
  await click(welcome, 'button', 'Switch on the sample');
  await sees(welcome, 'The sample is on.');
  await control(welcome, 'switch', /Italy and the Belt and Road ?On/);
  await welcome.close();
  const tab = await openArticle(browser, site.page('/first.html', newsPage('<p>Giorgia Meloni spoke in Rome.</p>')));
  const popup = await browser.openPopup(tab);
  await sees(popup, 'Giorgia Meloni');
  await browser.closePopup();
});

/** Hosts that the browsers themselves ask, whatever is installed in them. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com)$/;

test('reading an article, its cards, the popup and the library sends no request but the page’s own', async () => {
  const { browser, site } = stage;
  await switchPacksOn(browser);
  const url = site.page('/article.html', newsPage('<p>Giorgia Meloni spoke in Milan of China and Japan.</p>'));
  const tab = await openArticle(browser, url);
  const popup = await browser.openPopup(tab);
  await sees(popup, 'Giorgia Meloni');
  await browser.closePopup();
  const library = await browser.openExtensionPage('library/library.html');
  await choose(library, 'Where they come from', 'all');
  await sees(library, 'entities');
  const asked = browser.requests().map((address) => (address.includes('://') ? new URL(address).host : address));
  assert.ok(asked.includes(new URL(site.origin).host), `the proxy saw nothing of ${BROWSER}`);
  const others = asked.filter(
    (host) => host !== new URL(site.origin).host && !BROWSERS_OWN.test(host.replace(/:\d+$/, '')),
  );
  assert.deepEqual(others, []);
});
