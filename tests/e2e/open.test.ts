/** What the drivers do with pages that are not as they should be. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { useStage } from './harness.ts';
import { newsPage } from './site.ts';

const stage = useStage();
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

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
