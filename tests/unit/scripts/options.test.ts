import assert from 'node:assert/strict';
import { test } from 'node:test';
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

for (const [what, args] of [
  ['an option that does not exist', ['--jsn']],
  ['an article that is missing', ['--article']],
  ['a file that is not there', ['--article', 'no-such-file.txt']],
  ['a folder', ['--article', '.']],
  ['a file of another sort', ['--article', HERE]],
  ['a value for an option that takes none', ['--json=yes']],
] as const) {
  test(`${what} is refused in one line`, () => {
    assert.throws(
      () => parseOptions(args, SAMPLE),
      (error) => error instanceof UsageError && !error.message.includes('\n'),
    );
  });
}
