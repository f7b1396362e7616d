import type { Browser, BrowserName, LaunchOptions } from './browser.ts';

/** Launches a browser with the built extension in it. Each test file starts anew, and loads the one driver it needs. */
export async function launch(name: BrowserName, executable: string, options: LaunchOptions): Promise<Browser> {
  const browser =
    name === 'firefox'
      ? await (await import('./firefox.ts')).launchFirefox(executable, options)
      : await (await import('./chromium.ts')).launchChromium(executable, options);
  // Nobody comes back to a profile that goes: what it would still write down is not worth its time.
  return options.profile ? browser : Object.assign(browser, { close: browser.kill });
}
