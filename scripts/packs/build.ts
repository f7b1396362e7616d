import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PackHead } from '../../src/entity.ts';
import { buildCompanies } from './companies.ts';
import { buildCongress } from './congress.ts';
import { buildCountries } from './countries.ts';
import { buildLeaders } from './leaders.ts';
import { buildOrganisations } from './organisations.ts';
import { type Pack, packText } from './pack.ts';
import { buildSample } from './sample.ts';

/** A pack as packs/index.json lists it. */
export interface BundledPack extends PackHead {
  entities: number;
}

/** In order of precedence: where two packs know the same thing, the earlier one's name and summary are shown. */
const BUILDERS = [buildSample, buildCountries, buildOrganisations, buildLeaders, buildCongress, buildCompanies];

/** Every pack that the extension brings along, in order of precedence. */
export function bundledPacks(): Promise<Pack[]> {
  return Promise.all(BUILDERS.map((build) => build()));
}

/**
 * Writes `<id>.json` for every pack, index.json, which lists them, and the licence of CLDR's names into a folder that
 * it makes where there is none. The same sources give the same bytes. `bytes` is the file's size in UTF-8.
 */
export async function buildPacks(
  outDir: string,
): Promise<{ id: string; file: string; entities: number; bytes: number }[]> {
  await mkdir(outDir, { recursive: true });
  const packs = await bundledPacks();
  const index = packs.map(({ id, name, description, source, licence, date, entities }): BundledPack => {
    return { id, name, description, source, licence, date, entities: entities.length };
  });
  await writeFile(join(outDir, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  // The one licence among them that wants its text beside the data.
  await copyFile(new URL('../../packs/licences/Unicode-3.0.txt', import.meta.url), join(outDir, 'Unicode-3.0.txt'));
  return Promise.all(
    packs.map(async (pack) => {
      const file = join(outDir, `${pack.id}.json`);
      const text = packText(pack);
      await writeFile(file, text);
      return { id: pack.id, file, entities: pack.entities.length, bytes: Buffer.byteLength(text) };
    }),
  );
}

// `tsx scripts/packs/build.ts DIR` builds into DIR and prints what it wrote.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table(await buildPacks(process.argv[2] ?? 'dist/packs'));
}
