/** A fresh install asks nobody for anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSER, openArticle, useStage } from './harness.ts';
import { choose, sees } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({ recordRequests: true, packs: true });

/** Hosts that the browsers themselves ask, whatever is installed in them. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com)$/;

test('reading an article, its cards, the popup and the library sends no request but the page’s own', async () => {
  const { browser, site } = stage;
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
