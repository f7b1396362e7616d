import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../../../scripts/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'apropos-quality-'));
after(() => rmSync(folder, { recursive: true }));

const RUN = `import('./scripts/quality.ts').then(({ main }) => main(process.argv.slice(1))).then((code) => process.exit(code))`;

function quality(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', '-e', RUN, '--', ...args], { cwd: ROOT, encoding: 'utf8' });
}

function set(within: string, files: Record<string, string>): string {
  mkdirSync(join(folder, within, 'news'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, within, 'news', name), text);
  return join(folder, within);
}

const DOCUMENT = JSON.stringify({ id: 'one', text: 'Oriel came.', mentions: [{ start: 0, end: 5, link: 'oriel' }] });
const KNOWLEDGE = JSON.stringify({ entities: [{ id: 'oriel', name: 'Oriel', kind: 'organisation' }] });

test('a folder without sets is refused, and it is said what is looked for', () => {
  for (const within of [set('empty', {}), set('no-knowledge', { 'docs.jsonl': DOCUMENT })]) {
    for (const more of [[], ['--json']]) {
      const { status, stdout, stderr } = quality(within, ...more);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /no folder in .* has docs\.jsonl and kb\.json or kb\.names\.json/);
    }
  }
});

test('with --json nothing but that is on standard output', {
  skip: !existsSync(join(ROOT, 'tests/quality/node_modules')) && 'what is measured beside ours is not installed',
}, () => {
  const within = set('whole', { 'docs.jsonl': DOCUMENT, 'kb.json': KNOWLEDGE });
  const { status, stdout, stderr } = quality(within, '--json');
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).rows[0].f1, 100);
  assert.match(stderr, /Exact spans/);
  assert.match(quality(within).stdout, /Exact spans/);
  assert.equal(quality(join(folder, 'none'), '--json').stdout, '');
});
