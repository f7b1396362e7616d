/** Gets the browsers that are missing, where the system has a way that asks no questions. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSER_NAMES, type BrowserName } from './browser.ts';
import { findBrowser } from './find.ts';

/** Packages in the order tried: Ubuntu's chromium and firefox are snaps, which a plain machine may not run. */
const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const ADVICE: Record<BrowserName, string> = {
  chromium: 'Install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM to its path.',
  firefox: 'Install Firefox (on Debian: apt-get install firefox-esr), or set FIREFOX to its path.',
};

/** The executables of all the named browsers, installed where missing. Throws one line of advice where it cannot. */
export function requireBrowsers(names: readonly BrowserName[]): Record<string, string> {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) aptInstall(missing);
  return Object.fromEntries(
    names.map((name) => {
      const found = findBrowser(name);
      if (!found) throw new Error(ADVICE[name]);
      return [name, found];
    }),
  );
}

/** The browser that BROWSER names, or else the first there is. */
export function requireOneBrowser(): { name: BrowserName; executable: string } {
  const wanted = process.env.BROWSER;
  if (wanted && !BROWSER_NAMES.some((name) => name === wanted)) {
    throw new Error(`BROWSER=${wanted}: it is ${BROWSER_NAMES.join(' or ')}.`);
  }
  const name = BROWSER_NAMES.find((each) => (wanted ? each === wanted : findBrowser(each))) ?? 'chromium';
  return { name, executable: requireBrowsers([name])[name] ?? '' };
}

/** Leaves everything as it is where this is no Debian or Ubuntu, or we may not. */
function aptInstall(names: readonly BrowserName[]): void {
  const apt = aptGet();
  if (!apt) return;
  process.stderr.write(`Installing ${names.join(' and ')}…\n`);
  run(apt, ['update', '-qq']);
  for (const name of names) {
    PACKAGES[name].some(
      (pack) => run(apt, ['install', '-y', '-qq', '--no-install-recommends', pack]) && findBrowser(name),
    );
  }
  if (!spawnSync('/usr/bin/fc-list', [':lang=zh']).stdout?.length) {
    run(apt, ['install', '-y', '-qq', '--no-install-recommends', 'fontconfig', 'fonts-noto-cjk']);
  }
}

/** How apt-get runs here without asking anything, or null. */
function aptGet(): string[] | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return null;
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function run([program = '', ...first]: string[], rest: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, [...first, ...rest], { stdio: ['ignore', 2, 2], env }).status === 0;
}
