/** Mozilla's linter of extensions, on a built folder. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers/browser.ts';
import { ROOT } from '../root.ts';
import { type Outcome, ran } from './step.ts';

const PREACT = 'Preact’s own code for a property that Biome forbids us to use (noDangerouslySetInnerHtml).';

/** Messages that are known and harmless, by code, each with its reason. */
const ALLOWED: Readonly<Record<BrowserName, Readonly<Record<string, string>>>> = {
  chromium: {
    ADDON_ID_REQUIRED: 'Mozilla’s key, left out of the Chromium build.',
    BACKGROUND_SERVICE_WORKER_NOFALLBACK: 'Mozilla’s fallback, left out of the Chromium build.',
    MANIFEST_PERMISSIONS: 'Chromium’s side panel, left out of the Firefox build.',
    MISSING_DATA_COLLECTION_PERMISSIONS: 'Mozilla’s key, left out of the Chromium build.',
    UNSAFE_VAR_ASSIGNMENT: PREACT,
  },
  firefox: {
    KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'Older Firefox for Android ignores the key that it does not know.',
    UNSAFE_VAR_ASSIGNMENT: PREACT,
  },
};

interface Message {
  code: string;
  message: string;
  file?: string;
}

/** Holds where the linter has nothing to say but what is allowed; says what it has. */
export async function lintBuild(name: BrowserName): Promise<Outcome> {
  const folder = join(ROOT, 'dist', name);
  const program = fileURLToPath(new URL('bin/web-ext.js', import.meta.resolve('web-ext')));
  const args = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = await ran(process.execPath, args);
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint said nothing to read: ${stderr || stdout}`);
  const { errors, warnings } = JSON.parse(stdout.slice(start)) as { errors: Message[]; warnings: Message[] };
  const allowed = ALLOWED[name];
  const found = [
    ...errors.map((each) => ({ ...each, grade: 'error' })),
    ...warnings.map((each) => ({ ...each, grade: 'warning' })),
  ];
  const lines = found.map(({ code, message, file = '', grade }) => {
    const reason = allowed[code];
    return reason ? `allowed  ${code} ${file}: ${reason}\n` : `${grade}  ${code} ${file}: ${message}\n`;
  });
  return { holds: found.every(({ code }) => code in allowed), said: lines.join('') };
}
