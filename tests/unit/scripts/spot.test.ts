import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../../../scripts/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'apropos-spot-'));
after(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const knowledge = (name: string, ...entities: object[]) => written(name, JSON.stringify({ entities }));

/** What the command prints for documents, and its exit code. */
function spot(kbs: readonly string[], ...documents: object[]) {
  const docs = written('docs.jsonl', documents.map((one) => JSON.stringify(one)).join('\n'));
  const args = ['--import', 'tsx', '-e', RUN, '--', ...kbs.flatMap((kb) => ['--kb', kb]), docs];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, documents: lines.map((line) => JSON.parse(line)) };
}

const RUN = `import('./scripts/spot.ts').then(({ main }) => main(process.argv.slice(1))).then((code) => process.exit(code))`;

const entitiesOf = ({ mentions }: { mentions: { entity: string }[] }) => mentions.map(({ entity }) => entity);

test('the entities of several knowledge bases are spotted together, those of one name all', () => {
  const mine = knowledge('mine.json', { id: 'meloni', name: 'Giorgia Meloni', kind: 'person' });
  const theirs = knowledge(
    'theirs.json',
    { id: 'rome', name: 'Rome', type: 'place' },
    { id: 'other', name: 'Giorgia Meloni', kind: 'person' },
  );
  const { status, documents } = spot([mine, theirs], { id: 'one', text: 'Giorgia Meloni left Rome. Meloni slept.' });
  assert.equal(status, 0);
  assert.deepEqual(entitiesOf(documents[0]), ['meloni', 'rome', 'meloni']);
  assert.deepEqual(documents[0].mentions[0].candidates, ['meloni', 'other']);
});

test('title, standfirst and language of a document count', () => {
  const kb = knowledge(
    'kb.json',
    { id: 'italy', name: 'Italien', kind: 'place' },
    { id: 'meloni', name: 'Giorgia Meloni', kind: 'person' },
  );
  const { documents } = spot(
    [kb],
    { id: 'title', title: 'Giorgia Meloni left', text: 'Meloni slept.' },
    { id: 'standfirst', standfirst: 'By Giorgia Meloni.', text: 'Meloni slept.' },
    { id: 'german', lang: 'de', text: 'Italien ist Italiens Problem.' },
    { id: 'none', text: 'Meloni slept.' },
  );
  assert.deepEqual(documents.map(entitiesOf), [['meloni'], ['meloni'], ['italy', 'italy'], []]);
});

test('what is no knowledge base is refused in one line that names the file', () => {
  const good = knowledge('good.json');
  const bad = written('bad.json', '[]');
  const { status, stderr, documents } = spot([good, bad], { id: 'one', text: 'Rome' });
  assert.equal(status, 2);
  assert.match(stderr, /^\S*bad\.json: .+\n$/);
  assert.deepEqual(documents, []);
});
