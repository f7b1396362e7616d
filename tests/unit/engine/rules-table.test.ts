import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../scripts/root.ts';

test('each file that the table of the rules names is where its heading says', () => {
  const [, ...sections] = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8').split(/^## /m);
  assert.ok(sections.length > 0);
  for (const section of sections) {
    const folder = /`(src\/\S+?)`/.exec(section)?.[1] ?? '';
    for (const [, file = ''] of section.matchAll(/`(\S+\.ts)`/g)) {
      assert.ok(existsSync(join(ROOT, folder, file)), join(folder, file));
    }
  }
});
