import type { Browser, BrowserName, LaunchOptions } from './browser.ts';

/** Launches a browser with the built extension in it. Each test file starts anew, and loads the one driver it needs. */
export async function launch(name: BrowserName, executable: string, options: LaunchOptions): Promise<Browser> {
  if (name === 'firefox') return (await import('./firefox.ts')).launchFirefox(executable, options);
  return (await import('./chromium.ts')).launchChromium(executable, options);
}
