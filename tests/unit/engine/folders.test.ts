import { test } from 'node:test';
import { importsOnlyBefore } from '../ordered-folders.ts';

test('each folder of the engine imports only those before it', () => {
  // As in docs/adr/0035-the-engine-in-the-order-of-its-work.md.
  importsOnlyBefore('engine', ['text', 'vocabulary', 'lexicon', 'derive', 'scan', 'document', 'choose', 'suggest']);
});
