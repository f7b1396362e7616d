/**
 * `npm run quality [-- DIR] [--half even|odd] [--json]`: how well names are spotted in annotated news, beside what one
 * could do instead. DIR has a folder for each set (docs.jsonl, kb.json, kb.names.json); raw packs are looked for in
 * DIR/../packs.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installed } from './measuring/installed.ts';
import { ROOT } from './root.ts';

const USAGE = 'Usage: npm run quality [-- DIR] [--half even|odd] [--json].';

export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { folder, half, json } = options;
  if (!existsSync(folder)) {
    process.stdout.write(
      `Left out: there is no annotated news in ${folder}. Give its folder: npm run quality -- DIR.\n`,
    );
    return 0;
  }
  if (!installed(join(ROOT, 'tests/quality'))) return 1;
  const { run } = await import('../tests/quality/run.ts');
  await run(folder, half, json);
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
