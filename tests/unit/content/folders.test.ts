import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertOrder } from '../folder-order.ts';

test('each folder of the content script imports only those before it', () => {
  const content = fileURLToPath(new URL('../../../src/content', import.meta.url));
  // As in docs/adr/0038-the-content-script-in-the-order-of-its-work.md.
  assertOrder(content, ['page', 'text', 'host', 'spotting', 'layer', 'popover']);
});
