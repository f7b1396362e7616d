/** Tests as plain JavaScript, compiled once for the many processes that run them (ADR 0049). */
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Loader, type Plugin } from 'esbuild';
import { temporaryFolder } from '../browsers/remains.ts';
import { ROOT } from '../root.ts';

/**
 * Compiles sources of this project, with all of it that they import. Answers the folder in which they stand then
 * (compiled.ts); it is below our own, from where their packages are found, and goes when we end.
 * @param sources absolute
 */
export async function compile(sources: readonly string[]): Promise<string> {
  const out = join(ROOT, 'out');
  mkdirSync(out, { recursive: true });
  const folder = temporaryFolder('tests', out);
  await build({
    entryPoints: [...sources],
    outbase: ROOT,
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [keepAddresses],
  });
  return folder;
}

const ADDRESS = /\bimport\.meta\.url\b/g;

/** A module that looks for files beside itself finds them where its source stands. */
const keepAddresses: Plugin = {
  name: 'keep-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:tsx?|mjs)$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(ADDRESS, JSON.stringify(pathToFileURL(path).href)),
      loader: extname(path).slice(1).replace('mjs', 'js') as Loader,
    }));
  },
};
