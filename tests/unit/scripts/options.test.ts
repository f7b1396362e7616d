import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseOptions, UsageError } from '../../../scripts/start/options.ts';

const HERE = fileURLToPath(import.meta.url);
const SAMPLE = fileURLToPath(new URL('../../../samples/article.html', import.meta.url));

test('without options it is the sample', () => {
  assert.deepEqual(parseOptions([], SAMPLE)?.article, { file: SAMPLE });
});

test('an article is a file or an address, in either way of writing the option', () => {
  assert.deepEqual(parseOptions(['--article', SAMPLE], '')?.article, { file: SAMPLE });
  assert.deepEqual(parseOptions([`--article=${SAMPLE}`], '')?.article, { file: SAMPLE });
  assert.deepEqual(parseOptions(['--article', 'https://example.org/a?b=c'], '')?.article, {
    url: 'https://example.org/a?b=c',
  });
});

test('--json is without a window', () => {
  assert.equal(parseOptions(['--json'], SAMPLE)?.headless, true);
});

test('asking for help is no mistake', () => {
  assert.equal(parseOptions(['--json', '--help'], SAMPLE), null);
});

const folder = mkdtempSync(join(tmpdir(), 'apropos-options-'));
after(() => rmSync(folder, { recursive: true }));
const EMPTY = join(folder, 'empty.txt');
writeFileSync(EMPTY, ' date 2023-04-20\n\n \n');

for (const [what, args] of [
  ['an option that does not exist', ['--jsn']],
  ['an article that is missing', ['--article']],
  ['a file that is not there', ['--article', 'no-such-file.txt']],
  ['a folder', ['--article', '.']],
  ['a file of another sort', ['--article', HERE]],
  ['a text with a date and nothing else', ['--article', EMPTY]],
  ['a value for an option that takes none', ['--json=yes']],
] as const) {
  test(`${what} is refused in one line`, () => {
    assert.throws(
      () => parseOptions(args, SAMPLE),
      (error) => error instanceof UsageError && !error.message.includes('\n'),
    );
  });
}
