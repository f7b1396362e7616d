import { type Pack, parsePack } from '../exchange/pack-format.ts';
import type { BundledPack } from '../knowledge/index.ts';
import { browser } from '../platform/browser.ts';

/** What the packs inside the extension are, in their order of precedence. */
export async function bundledPacks(): Promise<BundledPack[]> {
  return (await own('packs/index.json')).json() as Promise<BundledPack[]>;
}

/** One pack inside the extension, or null where there is none with this id. */
export async function bundledPack(id: string): Promise<Pack | null> {
  const known = await bundledPacks();
  return known.some((pack) => pack.id === id) ? parsePack(await (await own(`packs/${id}.json`)).text()) : null;
}

/** Reads a file of the extension itself: no request to any network. */
function own(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}
