import { test } from 'node:test';
import { importsOnlyBefore } from '../ordered-folders.ts';

test('each folder of the knowledge base imports only those before it', () => {
  // As in docs/adr/0040-the-knowledge-base-in-folders.md.
  importsOnlyBefore('knowledge', [
    'database',
    'groups',
    'rows',
    'changes',
    'search',
    'packs',
    'settings',
    'lexicon',
    'notes',
    'sightings',
    'entities',
    'drafts',
  ]);
});
