/** The child's side of test/run-lane.ts: runs the files it is sent, prints each test, and sends the counts back. */

import { relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { escaped } from './escaped.ts';
import { ROOT } from './root.ts';
import { compiledFile, sourceFile } from './test/compiled.ts';
import { addCounts, type Counts, NOTHING } from './test/counts.ts';
import type { Lane, Results } from './test/run-lane.ts';

interface Ended {
  name: string;
  nesting: number;
  file?: string;
  skip?: string | boolean;
  todo?: string | boolean;
  details: { duration_ms: number; type?: string; error?: { failureType?: string; cause?: unknown; message?: string } };
}

const OF_TESTS = ['test:start', 'test:pass', 'test:fail'];

process.once('message', (lane: Lane) => {
  runFiles(lane).then(
    (results) => process.send?.(results, () => process.exit()),
    (error: unknown) => {
      process.stderr.write(`${inspect(error)}\n`);
      process.exit(1);
    },
  );
});

async function runFiles({ label, files, folder, concurrency, pattern }: Lane): Promise<Results> {
  const results: Results = {};
  const count = (file: string | undefined, ended: Partial<Counts>): void => {
    const key = file ?? '';
    results[key] = addCounts(results[key] ?? NOTHING, { ...NOTHING, ...ended });
  };
  const above: string[] = [];
  let shown: string | undefined;
  const heading = (file: string | undefined): void => {
    if (!file || file === shown) return;
    shown = file;
    print(`\n${label}  ${relative(ROOT, file)}`);
  };
  const pathOf = ({ name, nesting }: Ended): string => [...above.slice(0, nesting), name].join(' › ');
  const line = (mark: string, ended: Ended): string => {
    const { duration_ms: ms } = ended.details;
    return `${label}  ${mark} ${pathOf(ended)}${ms >= 1000 ? ` (${(ms / 1000).toFixed(1)} s)` : ''}`;
  };
  const names = pattern ? { testNamePatterns: [new RegExp(escaped(pattern), 'i')] } : {};
  const compiled = files.map((file) => compiledFile(folder, file));
  const stream = run({ files: compiled, concurrency, timeout: 600_000, ...names });
  for await (const { type, data } of stream as AsyncIterable<{ type: string; data: unknown }>) {
    if (type === 'test:stderr') process.stderr.write((data as { message: string }).message);
    if (!OF_TESTS.includes(type)) continue;
    const ended = ofSource(folder, data as Ended);
    if (type === 'test:start') above[ended.nesting] = ended.name;
    if (type === 'test:pass' && isTest(ended, files)) {
      heading(ended.file);
      const skipped = ended.skip !== undefined || ended.todo !== undefined;
      count(ended.file, skipped ? { skipped: 1 } : { passed: 1 });
      print(line(skipped ? '–' : '✓', ended));
    }
    if (type === 'test:fail' && ended.details.error?.failureType !== 'subtestsFailed') {
      // A hook fails where it was written. It belongs to the file whose tests have just been told.
      const file = ended.file && files.includes(ended.file) ? ended.file : (shown ?? ended.file);
      heading(file);
      count(file, { failed: [`${label}  ${relative(ROOT, file ?? '')}  ${pathOf(ended)}`] });
      const { cause, message } = ended.details.error ?? {};
      const why = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause ?? message);
      print(`${line('✗', ended)}\n${why.replaceAll(/^/gm, '      ')}`);
    }
  }
  return results;
}

/** As the sources have it, what was told of the compiled. */
function ofSource(folder: string, ended: Ended): Ended {
  const name = sourceFile(folder, ended.name);
  return ended.file === undefined ? { ...ended, name } : { ...ended, name, file: sourceFile(folder, ended.file) };
}

/** Neither a suite nor the file's own entry. */
function isTest({ name, nesting, details }: Ended, files: string[]): boolean {
  return details.type !== 'suite' && !(nesting === 0 && files.includes(name));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
