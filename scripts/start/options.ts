import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { saysSomething } from './article-page.ts';

export interface StartOptions {
  /** A .txt or .html file, absolute, or an address. */
  article: { file: string } | { url: string };
  headless: boolean;
  json: boolean;
}

export const HELP = `npm start [-- OPTIONS]

Builds Apropos, opens an article with it in a browser profile of its own, with the sample and all packs switched on.

  --article FILE|URL  another article than the sample: a .txt becomes a page, its leading "date YYYY-MM-DD" is
                      the article's date; .html is served as it is
  --headless          without a window (the default where there is no display): prints the mentions and what each
                      card says, and saves screenshots in out/
  --json              with --headless: prints one JSON object and nothing else
  --help              prints this

BROWSER=chromium|firefox chooses the browser; CHROMIUM and FIREFOX may name the programs.
`;

/** A mistake in what was typed: one line for the one who typed it. */
export class UsageError extends Error {}

/** Null where help was asked for. Throws a UsageError. */
export function parseOptions(args: readonly string[], sample: string): StartOptions | null {
  const options: StartOptions = { article: { file: sample }, headless: !hasDisplay(), json: false };
  for (let i = 0; i < args.length; i += 1) {
    const [name = '', attached] = splitOnce(args[i] ?? '');
    if (name === '--help' || name === '-h') return null;
    if (name === '--article') {
      const value = attached ?? args[++i];
      if (!value) throw new UsageError('--article needs a file or an address.');
      options.article = articleOf(value);
    } else if (name === '--headless' && attached === undefined) options.headless = true;
    else if (name === '--json' && attached === undefined) options.json = true;
    else throw new UsageError(`There is no option ${args[i]}. --help lists them.`);
  }
  if (options.json) options.headless = true;
  return options;
}

function articleOf(value: string): StartOptions['article'] {
  if (/^https?:\/\//.test(value)) {
    if (!URL.canParse(value)) throw new UsageError(`--article ${value}: that is no address.`);
    return { url: value };
  }
  const file = resolve(value);
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`--article ${value}: there is no such file.`);
  if (!/\.(txt|html?)$/i.test(file)) throw new UsageError(`--article ${value}: it is a .txt or an .html file.`);
  if (/\.txt$/i.test(file) && !saysSomething(readFileSync(file, 'utf8'))) {
    throw new UsageError(`--article ${value}: there is no text in it.`);
  }
  return { file };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** "--name=value" as two. */
function splitOnce(arg: string): [string, string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}
