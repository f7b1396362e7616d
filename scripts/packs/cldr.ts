import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

async function readPackage<Shape>(path: string): Promise<Shape> {
  return JSON.parse(await readFile(require.resolve(path), 'utf8')) as Shape;
}

/** The release of CLDR that is installed, such as "48.2.0". */
export async function cldrVersion(): Promise<string> {
  return (await readPackage<{ version: string }>('cldr-localenames-full/package.json')).version;
}

type DisplayNames = { main: Record<string, { localeDisplayNames: Record<string, Record<string, string>> }> };

async function displayNames(locale: string, part: 'territories' | 'languages'): Promise<Record<string, string>> {
  const file = await readPackage<DisplayNames>(`cldr-localenames-full/main/${locale}/${part}.json`);
  return file.main[locale]?.localeDisplayNames[part] ?? {};
}

/** The names of territories in one language, by code; variants of a name have keys such as "CZ-alt-variant". */
export function territoryNames(locale: string): Promise<Record<string, string>> {
  return displayNames(locale, 'territories');
}

/** The English names of languages, by code. */
export function languageNames(): Promise<Record<string, string>> {
  return displayNames('en', 'languages');
}

interface TerritoryInfo {
  _population: string;
  languagePopulation?: Record<string, { _officialStatus?: string }>;
}

/** Population and languages of a territory, by code. */
export async function territoryInfo(): Promise<Record<string, TerritoryInfo>> {
  type File = { supplemental: { territoryInfo: Record<string, TerritoryInfo> } };
  return (await readPackage<File>('cldr-core/supplemental/territoryInfo.json')).supplemental.territoryInfo;
}

type Region = { _contains: string[]; _grouping?: string };

async function containment(): Promise<Record<string, Region>> {
  type File = { supplemental: { territoryContainment: Record<string, Region> } };
  const file = await readPackage<File>('cldr-core/supplemental/territoryContainment.json');
  return file.supplemental.territoryContainment;
}

/** The members of the United Nations, by code. */
export async function unitedNations(): Promise<ReadonlySet<string>> {
  return new Set((await containment()).UN?._contains);
}

/** The region of the United Nations' scheme that a territory lies in: IT lies in 039, Southern Europe. */
export async function regionOf(): Promise<Map<string, string>> {
  const regions = new Map<string, string>();
  for (const [region, { _contains, _grouping }] of Object.entries(await containment())) {
    if (_grouping !== undefined || !/^\d{3}$/.test(region)) continue;
    for (const code of _contains) if (/^[A-Z]{2}$/.test(code)) regions.set(code, region);
  }
  return regions;
}
