/** Where the browsers are on this machine. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { BrowserName } from './browser.ts';

const LINUX: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'brave-browser',
    'brave',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const MAC: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};
const WINDOWS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};
const OVERRIDE: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/**
 * The browser's executable, or null. The environment variables CHROMIUM and FIREFOX come first, a name or a path;
 * one that leads nowhere is an error.
 */
export function findBrowser(name: BrowserName): string | null {
  const given = process.env[OVERRIDE[name]];
  if (given) {
    const found = isAbsolute(given) ? given : onPath(given);
    if (!found || !isExecutable(found)) throw new Error(`${OVERRIDE[name]}=${given}: there is no such program.`);
    return found;
  }
  return usualPlaces(name).find(isExecutable) ?? null;
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    return MAC[name].flatMap((app) =>
      ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS`, app.startsWith('Firefox') ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return WINDOWS[name].flatMap((path) => roots.flatMap((root) => (root ? [join(root, path)] : [])));
  }
  return LINUX[name].flatMap((program) => onPath(program) ?? []);
}

function onPath(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
