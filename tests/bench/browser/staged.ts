/**
 * The built extension with things beside it that are never shipped: pages, scripts and data of a benchmark. What is
 * measured is as it was built, byte for byte.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../../../scripts/browsers/remains.ts';
import { ROOT } from '../../../scripts/root.ts';
import { NAMES_FILE } from './names-file.ts';

/** A path in the folder, for `openExtensionPage`. */
export const FILL_PAGE = 'bench/fill.html';

/** With a page that fills the knowledge base, and a content script that sees the layer. */
export async function stagedExtension(built: string, names: readonly string[]): Promise<string> {
  const scripts = ['fill', 'observer'].map((name) => `tests/bench/browser/${name}.ts`);
  const folder = await stage(built, scripts, { [NAMES_FILE]: JSON.stringify(names) });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: object[] };
  manifest.content_scripts.push({
    matches: ['http://127.0.0.1/*'],
    js: ['bench/observer.js'],
    run_at: 'document_start',
  });
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/**
 * A copy of the extension with scripts, bundled into bench/, with a page for the one that is called "fill", and with
 * files. Answers the new folder, which goes when the process ends.
 */
export async function stage(
  built: string,
  scripts: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = temporaryFolder('bench');
  cpSync(built, folder, { recursive: true });
  mkdirSync(join(folder, 'bench'));
  await build({
    entryPoints: scripts.map((script) => ({ in: join(ROOT, script), out: basename(script, '.ts') })),
    outdir: join(folder, 'bench'),
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'warning',
  });
  writeFileSync(join(folder, FILL_PAGE), '<!doctype html><meta charset="utf-8"><script src="fill.js" defer></script>');
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}
