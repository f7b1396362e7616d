import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertOrder } from '../folder-order.ts';

test('each folder of the engine imports only those before it', () => {
  const engine = fileURLToPath(new URL('../../../src/engine', import.meta.url));
  // As in docs/adr/0035-the-engine-in-the-order-of-its-work.md.
  assertOrder(engine, ['text', 'vocabulary', 'lexicon', 'derive', 'scan', 'document', 'choose', 'suggest']);
});
