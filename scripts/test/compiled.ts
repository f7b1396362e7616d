/** Where compiled tests stand: in a folder like that of the project. Paths are absolute. */
import { join, relative, sep } from 'node:path';
import { ROOT } from '../root.ts';

export const compiledFile = (folder: string, source: string): string =>
  join(folder, relative(ROOT, source).replace(/\.ts$/, '.js'));

/** The source of what stands in the folder; anything else stays what it is. */
export const sourceFile = (folder: string, file: string): string =>
  file.startsWith(folder + sep) ? join(ROOT, relative(folder, file).replace(/\.js$/, '.ts')) : file;
