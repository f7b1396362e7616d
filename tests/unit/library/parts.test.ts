import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';

/** Each of the library's scripts by its name, with the files it is made of. */
async function scripts(): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    entryPoints: ['src/library/index.tsx'],
    outdir: 'out',
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]',
    metafile: true,
    write: false,
  });
  return new Map(Object.entries(metafile.outputs).map(([path, { inputs }]) => [basename(path), Object.keys(inputs)]));
}

test('the list of the library waits for no reader of Markdown, and for no engine', async () => {
  const parts = await scripts();
  // What library.html loads at once, and what the list is followed by.
  assert.deepEqual([...parts.keys()].sort(), ['chunk.js', 'index.js', 'rest.js']);
  const isHeavy = (file: string) => /node_modules\/marked\/|src\/engine\//u.test(file);
  assert.ok(parts.get('rest.js')?.some(isHeavy));
  assert.deepEqual([...(parts.get('index.js') ?? []), ...(parts.get('chunk.js') ?? [])].filter(isHeavy), []);
});
