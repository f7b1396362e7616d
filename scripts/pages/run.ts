/** A folder of saved pages in one browser. */
import { type Browser, type BrowserName, labelOf } from '../browsers/browser.ts';
import { switchPacksOn } from '../browsers/extension.ts';
import { launch } from '../browsers/launch.ts';
import { bareExtension } from './bare-extension.ts';
import { compareLoads } from './compare-loads.ts';
import { HEAD, lineOf, type Row, type Summary, summaryLine, summaryOf } from './row.ts';
import { readPage, type SavedPage, savedPages } from './saved-pages.ts';
import { load, visit } from './visit.ts';

export interface Result {
  rows: Row[];
  summary: Summary;
}

/**
 * Opens every page in two browsers in turn, without us and with us, and writes a line for each.
 *
 * @param built the folder of the built extension
 * @param table where the lines go
 */
export async function runPages(
  folder: string,
  { name, executable, built }: { name: BrowserName; executable: string; built: string },
  table: NodeJS.WritableStream,
): Promise<Result> {
  const browser = await launchOn(name, executable, built);
  const bare = await launchOn(name, executable, bareExtension(built)).catch(async (error) => {
    await browser.close();
    throw error;
  });
  try {
    await switchPacksOn(browser);
    table.write(`${HEAD}\n`);
    const rows: Row[] = [];
    for (const file of savedPages(folder)) {
      const row = await rowOf(browser, bare, readPage(folder, file));
      table.write(`${lineOf(row)}\n`);
      rows.push(row);
    }
    const summary = summaryOf(rows);
    table.write(`${summaryLine(labelOf(browser), summary)}\n`);
    return { rows, summary };
  } finally {
    await Promise.all([browser.close(), bare.close()]);
  }
}

async function rowOf(browser: Browser, bare: Browser, page: SavedPage): Promise<Row> {
  // Before and after: what a page takes from the clock is not laid to us.
  const before = await load(bare, page);
  const { snapshot, time, requests, errors, ...told } = await visit(browser, page);
  const { changed, varies, shift, differences } = await compareLoads(snapshot, before, {
    again: () => load(browser, page),
    without: () => load(bare, page),
  });
  for (const line of [...differences, ...requests, ...errors]) {
    process.stderr.write(`${page.file}: ${line.slice(0, 300)}\n`);
  }
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

function launchOn(name: BrowserName, executable: string, extension: string): Promise<Browser> {
  return launch(name, executable, {
    extension,
    headless: true,
    size: { width: 1280, height: 800 },
    // Nothing leaves the machine, whatever is not asked for by the page.
    recordRequests: true,
    firefoxPrefs: { 'privacy.reduceTimerPrecision': false },
  });
}
