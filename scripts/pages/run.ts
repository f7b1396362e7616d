/** A folder of saved pages in one browser. */
import { type Browser, type BrowserName, labelOf } from '../browsers/browser.ts';
import { switchPacksOn } from '../browsers/extension.ts';
import { launch } from '../browsers/launch.ts';
import { bareExtension } from './bare-extension.ts';
import { compareLoads } from './compare-loads.ts';
import { HEAD, lineOf, type Row, type Summary, summaryLine, summaryOf } from './row.ts';
import { readPage, type SavedPage, savedPages } from './saved-pages.ts';
import { load, timeOf, visit } from './visit.ts';

export interface Result {
  rows: Row[];
  summary: Summary;
}

/** A browser with us, one without, and one with us that is timed. */
interface Browsers {
  ours: Browser;
  bare: Browser;
  timed: Browser;
}

/**
 * Opens every page in three browsers in turn, without us, with us, and timed, and prints a line for each.
 *
 * @param built the folder of the built extension
 */
export async function runPages(
  folder: string,
  { name, executable, built }: { name: BrowserName; executable: string; built: string },
): Promise<Result> {
  return inBrowsers(name, executable, built, async (browsers) => {
    await Promise.all([switchPacksOn(browsers.ours), switchPacksOn(browsers.timed)]);
    process.stdout.write(`${HEAD}\n`);
    const rows: Row[] = [];
    for (const file of savedPages(folder)) {
      const row = await rowOf(browsers, readPage(folder, file));
      process.stdout.write(`${lineOf(row)}\n`);
      rows.push(row);
    }
    const summary = summaryOf(rows);
    process.stdout.write(`${summaryLine(labelOf(browsers.ours), summary)}\n`);
    return { rows, summary };
  });
}

async function rowOf({ ours, bare, timed }: Browsers, page: SavedPage): Promise<Row> {
  // Before and after: what a page takes from the clock is not laid to us.
  const before = await load(bare, page);
  const { snapshot, requests, errors, ...told } = await visit(ours, page);
  const { changed, varies, shift, differences } = await compareLoads(snapshot, before, {
    again: () => load(ours, page),
    without: () => load(bare, page),
  });
  for (const line of [...differences, ...requests, ...errors]) {
    process.stderr.write(`${page.file}: ${line.slice(0, 300)}\n`);
  }
  const time = await timeOf(timed, page);
  return {
    file: page.file,
    ...told,
    mainThreadMs: time.ms,
    longestTaskMs: time.longestMs,
    layoutShift: shift,
    domChanged: changed || snapshot.hosts > 1,
    varies,
    requests: requests.length,
    errors: errors.length,
  };
}

/** Launches the three one after the other, and closes them in any case. */
async function inBrowsers<R>(
  name: BrowserName,
  executable: string,
  built: string,
  run: (browsers: Browsers) => Promise<R>,
): Promise<R> {
  const launched: Browser[] = [];
  const launchOn = async (extension: string, timeScripts = false): Promise<Browser> => {
    const browser = await launch(name, executable, {
      extension,
      headless: true,
      size: { width: 1280, height: 800 },
      // Nothing leaves the machine, whatever is not asked for by the page.
      recordRequests: true,
      timeScripts,
      firefoxPrefs: { 'privacy.reduceTimerPrecision': false },
    });
    launched.push(browser);
    return browser;
  };
  try {
    const ours = await launchOn(built);
    return await run({ ours, bare: await launchOn(bareExtension(built)), timed: await launchOn(built, true) });
  } finally {
    await Promise.all(launched.map((browser) => browser.close()));
  }
}
