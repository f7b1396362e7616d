/** What the extension's scripts cost pages in Firefox, by a stopwatch beside them in their own world. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptTime, Tab } from './browser.ts';
import { temporaryFolder } from './remains.ts';
import { callText } from './script-text.ts';
import { STOPWATCH, startStopwatch } from './stopwatch-in-page.ts';

interface Manifest {
  content_scripts: { js: string[] }[];
}

/** Those that are timed. What stands beside them, for a benchmark, is not. */
const TIMED = ['guard.js', 'content.js'];
const FILES = {
  'stopwatch.js': callText(startStopwatch, STOPWATCH),
  'enter.js': 'aproposStopwatch.enter();',
  'leave.js': 'aproposStopwatch.leave();',
};

/** A copy of the built extension with a stopwatch around its content scripts, in a new folder, which goes with the process. */
export function withStopwatch(built: string): string {
  const folder = temporaryFolder('stopwatch');
  cpSync(built, folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const [first] = manifest.content_scripts;
  for (const entry of manifest.content_scripts) {
    entry.js = entry.js.flatMap((script) => (TIMED.includes(script) ? ['enter.js', script, 'leave.js'] : [script]));
  }
  first?.js.unshift('stopwatch.js');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Reads the stopwatch after each load. */
export async function stopScripts(loads: readonly (() => Promise<Tab>)[]): Promise<ScriptTime[]> {
  const times: ScriptTime[] = [];
  for (const load of loads) {
    const tab = await load();
    const said = await tab.evaluate((name) => {
      document.dispatchEvent(new Event(name));
      return document.documentElement.getAttribute(name);
    }, STOPWATCH);
    if (said === null) throw new Error('Nothing is timed here: launch the browser with timeScripts.');
    times.push(JSON.parse(said) as ScriptTime);
    await tab.close();
  }
  return times;
}
