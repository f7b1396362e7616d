import { readFile } from 'node:fs/promises';

/** Where the facts of a source file come from. */
export interface SourceHead {
  source: string;
  licence: string;
  date: string;
}

/** Reads one committed file below packs/, as parsed JSON of the shape that its builder expects. */
export async function readSource<Shape>(path: string): Promise<Shape> {
  const file = new URL(`../../packs/${path}`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Shape;
}
