import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as somebody saved it. */
export interface SavedPage {
  /** Its path within the folder. */
  file: string;
  /** Where it is opened: the address that it was saved from, as far as the file tells. */
  url: string;
  /** In UTF-8. */
  body: Buffer;
}

/** The paths of all pages in a folder and the folders in it, in order. */
export function savedPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.x?html?$/i.test(file))
    .sort();
}

export function readPage(folder: string, file: string): SavedPage {
  const body = readFileSync(join(folder, file));
  return { file, url: originalAddress(body.toString('utf8')) ?? `https://saved.example/${encodeURI(file)}`, body };
}

/** What browsers write at the top of what they save, and what pages say of themselves, the surest first. */
const SAYINGS = [
  /<!--\s*saved from url=\(\d+\)(\S+)/i,
  /<meta(?=\s[^>]*property=["']?og:url)[^>]*?\scontent=["']?([^"'\s>]+)/i,
  /<link(?=\s[^>]*rel=["']?canonical)[^>]*?\shref=["']?([^"'\s>]+)/i,
  /<base\s[^>]*?href=["']?([^"'\s>]+)/i,
];

/** The address that a saved page is from, always https as it would be today; undefined where it tells none. */
export function originalAddress(html: string): string | undefined {
  for (const saying of SAYINGS) {
    const said = saying
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&')
      .replace(/^(https?:)?\/\//, 'https://');
    if (said?.startsWith('https://') && URL.canParse(said)) return new URL(said).href.replace(/#.*$/, '');
  }
  return undefined;
}
