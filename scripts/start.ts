/** `npm start`: the extension on an article, in a browser of its own. Options: start/options.ts. */
import { relative } from 'node:path';
import { build } from '../build.mjs';
import { type Browser, labelOf } from './browsers/browser.ts';
import { settledCast, switchPacksOn } from './browsers/extension.ts';
import { requireOneBrowser } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { ROOT } from './root.ts';
import { HELP, parseOptions, type StartOptions, UsageError } from './start/options.ts';
import { requireReachable } from './start/reachable.ts';
import { report } from './start/report.ts';
import { takeScreenshots } from './start/screenshots.ts';
import { serveArticle } from './start/serve.ts';
import { survey } from './start/survey.ts';

const SAMPLE = 'samples/article.html';

export async function main(args: string[]): Promise<number> {
  let options: StartOptions | null;
  try {
    options = parseOptions(args, `${ROOT}/${SAMPLE}`);
    if (options && 'url' in options.article) await requireReachable(options.article.url);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    progress(error.message);
    return 2;
  }
  if (!options) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    await run(options);
    return 0;
  } catch (error) {
    progress(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function run({ article, headless, json }: StartOptions): Promise<void> {
  const { name, executable } = requireOneBrowser();
  progress('Building…');
  const dist = await build({ quiet: true });
  const served = 'file' in article ? await serveArticle(article.file) : { url: article.url, close() {} };
  progress(`Launching ${executable}…`);
  const browser = await launch(name, executable, {
    extension: dist[name],
    headless,
    ...(headless ? { size: SIZE } : {}),
  });
  try {
    progress('Switching the packs on…');
    await switchPacksOn(browser);
    if (headless) await show(browser, served.url, json);
    else await leaveOpen(browser, served.url);
  } finally {
    await browser.close();
    served.close();
  }
}

const SIZE = { width: 1280, height: 900 };

async function show(browser: Browser, url: string, json: boolean): Promise<void> {
  const tab = await browser.open(url);
  const found = await survey(browser, tab, progress);
  const screenshots = await takeScreenshots(browser, tab, found);
  const { date, mentions, cards } = found;
  if (json) {
    const all = { browser: labelOf(browser), page: url, date, mentions, cards, screenshots };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  process.stdout.write(report(found, labelOf(browser)));
  for (const path of Object.values(screenshots)) process.stdout.write(`${relative(process.cwd(), path)}\n`);
}

async function leaveOpen(browser: Browser, url: string): Promise<void> {
  const tab = await browser.open(url);
  await settledCast(browser, tab).catch(() => {});
  await tab.activate();
  progress(`${labelOf(browser)} shows ${url}. Close it, or press Ctrl-C here, to end.`);
  await browser.ended;
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
