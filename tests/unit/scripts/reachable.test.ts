import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { UsageError } from '../../../scripts/start/options.ts';
import { requireReachable } from '../../../scripts/start/reachable.ts';

test('an address is refused in one line where nobody answers, and not where somebody does', async () => {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await requireReachable(url);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await assert.rejects(
    requireReachable(url),
    (error) => error instanceof UsageError && error.message === `--article ${url}: nobody answers there.`,
  );
});
