import type { BrowserName } from '../../../scripts/browsers/browser.ts';
import { labelOf } from '../../../scripts/browsers/browser.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { startSite } from '../../e2e/site.ts';
import { compile, spotterOf } from '../ours.ts';
import { benchArticle } from './article.ts';
import { learn } from './knowing.ts';
import { markTime } from './mark-page.ts';
import { measureNoNews, type NoNews } from './no-news.ts';
import { type Loads, measureRow, type Row } from './row.ts';
import { stagedExtension } from './staged.ts';
import { closeWelcome } from './welcome.ts';

export interface Plan {
  /** How many names are known, ascending. */
  names: readonly number[];
  pageKBs: readonly number[];
  /** mark.js is left out where more names are known. */
  mostMarked: number;
  loads: Loads;
}

export interface Measured {
  /** "Chromium 156.0" */
  label: string;
  rows: Row[];
  noNews: NoNews;
}

/** Measures everything in one browser, with the names and pages of the plan. */
export async function measureBrowser(
  name: BrowserName,
  executable: string,
  built: string,
  names: readonly string[],
  plan: Plan,
): Promise<Measured> {
  const site = await startSite();
  const browser = await launch(name, executable, {
    extension: await stagedExtension(built, names),
    headless: true,
    size: { width: 1280, height: 800 },
    // Whole milliseconds are too coarse.
    firefoxPrefs: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const label = labelOf(browser);
    await closeWelcome(browser);
    const rows: Row[] = [];
    let known = 0;
    let article = '';
    for (const count of plan.names) {
      process.stderr.write(`${label}: ${count} names…\n`);
      await learn(browser, known, count);
      known = count;
      const spot = spotterOf(compile(names.slice(0, count)));
      let marks = count <= plan.mostMarked;
      for (const pageKB of plan.pageKBs) {
        process.stderr.write(`${label}: ${count} names, ${pageKB} KB…\n`);
        article = benchArticle(pageKB, names.slice(0, plan.names[0]), spot);
        const measured = await measureRow(browser, site, article, plan.loads);
        const markJsMs = marks ? await markTime(browser, site, article, names.slice(0, count)) : null;
        // What it does not finish on one page, it does not finish on a larger one.
        marks &&= markJsMs !== null;
        rows.push({ names: count, pageKB, ...measured, markJsMs });
      }
    }
    process.stderr.write(`${label}: a page that is no news…\n`);
    return { label, rows, noNews: await measureNoNews(browser, site, article, plan.loads.scripts) };
  } finally {
    await browser.close();
    site.close();
  }
}
