import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { OWN_PARTS } from '../../../build.mjs';
import { ROOT } from '../../../scripts/root.ts';

const { resolve } = createRequire(import.meta.url);
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;

const wordsOf = (files: readonly string[]): Set<string> =>
  new Set(
    files.flatMap(
      (file) =>
        readFileSync(file, 'utf8')
          .replace(COMMENTS, '')
          .match(/[\w$]+/g) ?? [],
    ),
  );

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name));

test('what is given a short name is a part of the content script’s own objects', () => {
  const own = wordsOf(sourcesIn('src/content'));
  assert.deepEqual(
    OWN_PARTS.filter((name) => !own.has(name)),
    [],
  );
});

test('what is given a short name crosses to no other script, and is none of a browser’s', () => {
  const told = sourcesIn('src/platform');
  // The guard is built apart.
  const top = ['settings', 'entity', 'content/host/guard-line'].map((name) => join(ROOT, `src/${name}.ts`));
  const browsers = join(
    dirname(resolve('typescript/package.json')),
    `../@typescript/typescript-${process.platform}-${process.arch}/lib`,
  );
  const library = readdirSync(browsers).filter((name) => /^lib\..*\.d\.ts$/.test(name));
  assert.ok(library.length > 0);
  const others = wordsOf([...told, ...top, ...library.map((name) => join(browsers, name))]);
  assert.deepEqual(
    OWN_PARTS.filter((name) => others.has(name)),
    [],
  );
});
