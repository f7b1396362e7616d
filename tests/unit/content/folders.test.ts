import { test } from 'node:test';
import { importsOnlyBefore } from '../ordered-folders.ts';

test('each folder of the content script imports only those before it', () => {
  // As in docs/adr/0038-the-content-script-in-the-order-of-its-work.md.
  importsOnlyBefore('content', ['page', 'text', 'host', 'spotting', 'layer', 'popover']);
});
