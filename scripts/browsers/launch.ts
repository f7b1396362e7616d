import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Launches a browser with the built extension in it. */
export function launch(name: BrowserName, executable: string, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(executable, options) : launchFirefox(executable, options);
}
