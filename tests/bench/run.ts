/** Everything that `npm run bench` measures in Node: prints tables, and with `--json` one object last. */

import { type BuildRow, measureBuild } from './build.ts';
import { type EditRow, measureEdit } from './edit.ts';
import { type LoadRow, measureLoad } from './load.ts';
import { benchNames } from './names.ts';
import { benchPage } from './pages.ts';
import { PEERS } from './peers/index.ts';
import { measureRules, type RulesRow } from './rules.ts';
import { measureScan, type ScanRow } from './scan.ts';
import { printTables } from './tables.ts';

export interface Results {
  scan: ScanRow[];
  build: BuildRow[];
  load: LoadRow[];
  edit: EditRow;
  rules: RulesRow[];
}

const quick = process.argv.includes('--quick');
const NAMES = [1_000, 10_000, 100_000, 1_000_000];
/** Names for which the rules are measured: what they cost depends on the mentions, and hardly on the names. */
const JUDGED = quick ? [10_000] : [1_000, 10_000, 100_000];
const PAGES = quick ? [1_000] : [10, 100, 1_000];
const TURNS = quick ? { least: 7, budget: 300 } : { least: 7, budget: 3_000 };
/** Of the slow ones a quick run leaves out what alone would take longer than all the rest. */
const MOST_QUICK = 10_000;

const results: Results = { scan: [], build: [], load: [], edit: { names: 0, addUs: 0, hideUs: 0 }, rules: [] };
for (const count of NAMES) {
  process.stderr.write(`${count} names…\n`);
  const names = benchNames(count);
  const peers = PEERS.filter(({ most, quickMost = MOST_QUICK }) => count <= (quick ? quickMost : most));
  const { row, lexicon, spotters } = measureBuild(names, peers);
  results.build.push(row);
  results.load.push(measureLoad(count, lexicon));
  // The largest there is, at last.
  results.edit = measureEdit(count, lexicon);
  for (const kb of PAGES) results.scan.push(measureScan(count, kb, benchPage(kb), lexicon, spotters, TURNS));
  if (!JUDGED.includes(count)) continue;
  for (const kb of PAGES) results.rules.push(measureRules(names, kb, benchPage(kb), TURNS));
}
printTables(results);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(results)}\n`);
