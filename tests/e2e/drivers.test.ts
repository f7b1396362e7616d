/**
 * What the drivers do with pages that are not as they should be, and tell of our scripts: errors, and what they take.
 */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ownErrors, settledArticle } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { temporaryFolder } from '../../scripts/browsers/remains.ts';
import { builtExtension, makeEntity, useStage } from './harness.ts';
import { newsPage } from './site.ts';

const ARTICLE = newsPage('<p>Italy and Germany talked of the pact for many days, and of what may come.</p>'.repeat(12));

const stage = useStage({
  extension: failing(),
  throws: /thrown in a page/,
  async prepare({ browser }) {
    for (const name of ['Italy', 'Germany']) await makeEntity(browser, name);
  },
});

/** The extension, whose script in pages throws when it has begun. */
function failing(): string {
  const folder = temporaryFolder('failing');
  cpSync(builtExtension(), folder, { recursive: true });
  appendFileSync(join(folder, 'content.js'), '\nsetTimeout(() => { throw new Error("thrown in a page"); });');
  return folder;
}

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

test('a page is open although one of its pictures never comes', async () => {
  const url = await listen(
    createServer((request, response) => {
      if (request.url !== '/') return;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(newsPage('<p>Words.</p><img src="/never.png" alt="">'));
    }),
  );
  const tab = await stage.browser.open(url);
  assert.equal(await tab.evaluate(() => document.images.length), 1);
  await tab.close();
});

test('an address where nobody answers is said in one line', async () => {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  await assert.rejects(stage.browser.open(url), (error: Error) => {
    assert.match(error.message, /^\w+ could not open http:\/\/127\.0\.0\.1:\d+\/: \S.*$/);
    return true;
  });
});

test('an error of a script in a page is told, with whose it is', async () => {
  const { browser, site } = stage;
  const tab = await browser.open(site.page('/failing.html', ARTICLE));
  await waitFor('the error', async () =>
    (await ownErrors(browser)).find((error) => error.includes('thrown in a page')),
  );
  await tab.close();
});

test('what the scripts take is told, of what the browser calls later too', async () => {
  const { browser, site } = stage;
  const url = site.page('/timed.html', ARTICLE);
  const [time] = await browser.scriptTimes([
    async () => {
      const tab = await browser.open(url);
      assert.ok((await settledArticle(browser, tab)).mentions.length >= 24);
      return tab;
    },
  ]);
  assert.ok(time && time.longestMs > 0 && time.ms > time.longestMs);
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
