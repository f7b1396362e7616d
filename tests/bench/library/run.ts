/** Everything that `npm run bench:library` measures, a browser after the other. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/browser.ts';
import { aligned } from '../aligned.ts';
import { stage } from '../browser/staged.ts';
import { benchKnowledge } from './knowledge.ts';
import { KNOWLEDGE_FILE } from './knowledge-file.ts';
import { type LibraryFigures, measureLibrary, type Size } from './measured.ts';

const SIZE: Size = { entities: 100_000, notes: 50_000, sightings: 200_000 };
/** Names on the page under the popup. */
const ON_PAGE = 30;

/** The slower browser's figures, and each one's own. */
export type LibraryResults = LibraryFigures & { browsers: Partial<Record<BrowserName, LibraryFigures>> };

/** Prints a table for each browser as soon as it is measured. */
export async function runLibraryBench(
  executables: Partial<Record<BrowserName, string>>,
  built: Record<BrowserName, string>,
): Promise<LibraryResults> {
  const knowledge = benchKnowledge(SIZE);
  const names = knowledge.entities.slice(0, ON_PAGE).map(({ name }) => name);
  const browsers: Partial<Record<BrowserName, LibraryFigures>> = {};
  for (const [name, executable] of Object.entries(executables) as [BrowserName, string][]) {
    const scripts = ['fill', 'ready'].map((script) => `tests/bench/library/${script}.ts`);
    const extension = await stage(built[name], scripts, { [KNOWLEDGE_FILE]: JSON.stringify(knowledge) });
    for (const page of ['popup', 'library']) watch(join(extension, page, `${page}.html`));
    const { label, figures } = await measureLibrary(name, executable, extension, SIZE, names);
    process.stdout.write(`${tableOf(label, figures)}\n\n`);
    browsers[name] = figures;
  }
  return { ...slowest(Object.values(browsers)), browsers };
}

/** Has a page say when it is ready. */
function watch(file: string): void {
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<head>', '<head><script src="/bench/ready.js"></script>'));
}

function slowest(all: readonly LibraryFigures[]): LibraryFigures {
  const most = (of: (figures: LibraryFigures) => number): number => Math.max(...all.map(of));
  const actions = Object.keys(all[0]?.actionsMs ?? {});
  return {
    actionsMs: Object.fromEntries(actions.map((name) => [name, most(({ actionsMs }) => actionsMs[name] ?? 0)])),
    popupReadyMs: most(({ popupReadyMs }) => popupReadyMs),
    searchColdMs: most(({ searchColdMs }) => searchColdMs),
    searchAsleepMs: most(({ searchAsleepMs }) => searchAsleepMs),
    memoryMB: most(({ memoryMB }) => memoryMB),
    installMs: most(({ installMs }) => installMs),
    keepMs: most(({ keepMs }) => keepMs),
  };
}

function tableOf(label: string, { actionsMs, ...others }: LibraryFigures): string {
  const rows = Object.entries({ ...actionsMs, ...others }).map(([name, value]) => [
    name,
    value.toFixed(value < 10 ? 1 : 0),
  ]);
  return `${label}, ms and MB\n${aligned(rows, 1)}`;
}
