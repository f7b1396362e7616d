import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { characterData } from '../../../scripts/characters/data.ts';
import { ROOT } from '../../../scripts/root.ts';

const written = readFileSync(join(ROOT, 'src/engine/text/character-data.ts'), 'utf8');
const { unicode } = process.versions;
const otherUnicode = !written.includes(`Unicode ${unicode}.`) && `this Node knows Unicode ${unicode}`;

test('what the engine knows of characters is what Unicode says', { skip: otherUnicode }, () => {
  assert.equal(written, characterData());
});
