/** Starts Firefox with a profile and connects to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectMarionette, type Marionette } from './marionette.ts';

export type Prefs = Record<string, string | number | boolean>;

/** Keeps Firefox quiet and its windows plain; Marionette sets more of the kind by itself. */
const QUIET: Prefs = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'devtools.console.stdout.content': true,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.installDistroAddons': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'focusmanager.testmode': true,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'remote.events.async.mouse.enabled': true,
  'remote.events.async.wheel.enabled': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.enabled': false,
  'ui.popup.disable_autohide': false,
};

export interface FirefoxProcess {
  process: ChildProcess;
  /** Of the process, which leads a group of its own. */
  pid: number;
  marionette: Marionette;
  /** What console.error said, by line: Firefox prints it to its standard output. */
  consoleErrors: string[];
}

export async function startFirefox(
  executable: string,
  profile: string,
  options: { headless: boolean; prefs: Prefs },
): Promise<FirefoxProcess> {
  const prefs = Object.entries({ ...QUIET, ...options.prefs });
  writeFileSync(
    join(profile, 'user.js'),
    prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    executable,
    [
      ...(options.headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const consoleErrors: string[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    consoleErrors.push(...lines.filter((line) => line.startsWith('console.error:')));
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended while it started (code ${code}).`)));
  });
  failed.catch(() => {});
  const connected = async (): Promise<Marionette> => {
    for (let waited = 0; waited < 60_000; waited += 50) {
      const port = readPort(portFile);
      if (port) return connectMarionette(port);
      await pause(50);
    }
    throw new Error('Firefox did not answer within a minute.');
  };
  const marionette = await Promise.race([connected(), failed]);
  return { process: child, pid: child.pid as number, marionette, consoleErrors };
}

function readPort(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}
