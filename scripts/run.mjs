/**
 * The one way into the project's commands: `node scripts/run.mjs start|test|check|…`. Plain Node, so that it runs on a
 * fresh clone: it installs what is missing, then hands over to the TypeScript of the command.
 * Only the command itself writes to standard output.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COMMANDS = [
  'start',
  'test',
  'check',
  'build',
  'spot',
  'bench',
  'bench-browser',
  'bench-library',
  'quality',
  'pages',
  'picture',
  'characters',
];
const [command = '', ...args] = process.argv.slice(2);

/** @param {string} line @param {number} code */
function stop(line, code) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}

if (!COMMANDS.includes(command)) {
  stop(`There is no command "${command}". Commands: ${COMMANDS.join(', ')}.`, 2);
}
checkNode();
install();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import(`./${command}.ts`);
process.exitCode = await main(args);
process.exit();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Apropos needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`, 1);
}

/** Installs the dependencies where they are missing or of another lock file than ours. */
function install() {
  const lockFile = join(ROOT, 'package-lock.json');
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const stamp = join(ROOT, 'node_modules/.apropos-lock');
  const tree = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(tree)) {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
    // Whoever installed by hand since the lock file changed has installed what it says.
    if (!existsSync(stamp) && statSync(tree).mtimeMs >= statSync(lockFile).mtimeMs) return writeFileSync(stamp, lock);
  }
  process.stderr.write('Installing dependencies…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    // Its standard output is our standard error.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The dependencies could not be installed; npm says why above.', 1);
  writeFileSync(stamp, lock);
}
