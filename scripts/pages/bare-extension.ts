import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../browsers/remains.ts';

/** The built extension without what it does in pages, in a new folder, which goes when the process ends. */
export function bareExtension(built: string): string {
  const folder = temporaryFolder('bare');
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { content_scripts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
