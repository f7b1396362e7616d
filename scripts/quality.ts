/**
 * `npm run quality [-- DIR] [--half even|odd] [--json]`: how well names are spotted in annotated news, beside what one
 * could do instead. DIR has a folder for each set (docs.jsonl, kb.json, kb.names.json); raw packs are looked for in
 * DIR/../packs.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KNOWLEDGE, readSets } from '../tests/quality/sets.ts';
import { installed } from './measuring/installed.ts';
import { ROOT } from './root.ts';

const USAGE = 'Usage: npm run quality [-- DIR] [--half even|odd] [--json].';

/**
 * Answers the exit code: 0, 1 where what it needs cannot be installed, or 2 where an argument is not as it should be.
 */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { folder, half, json } = options;
  // With --json that alone is on standard output.
  const table = json ? process.stderr : process.stdout;
  if (!existsSync(folder)) {
    table.write(`Left out: there is no annotated news in ${folder}. Give its folder: npm run quality -- DIR.\n`);
    return 0;
  }
  const sets = readSets(folder);
  if (!sets.some(({ knowledge }) => knowledge.length > 0)) {
    process.stderr.write(
      `There is no annotated news: no folder in ${folder} has docs.jsonl and ${KNOWLEDGE.join(' or ')}.\n`,
    );
    return 2;
  }
  if (!installed(join(ROOT, 'tests/quality'))) return 1;
  const { run } = await import('../tests/quality/run.ts');
  const results = await run({ sets, packs: join(folder, '../packs'), half, table });
  if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}

function optionsOf(args: string[]): { folder: string; half: 'even' | 'odd' | undefined; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { half: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const { half, json } = values;
    if (positionals.length > 1 || (half !== undefined && half !== 'even' && half !== 'odd')) return null;
    return { folder: resolve(positionals[0] ?? join(ROOT, '../shared/quality')), half, json };
  } catch {
    return null;
  }
}
