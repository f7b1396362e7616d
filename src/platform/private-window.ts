import { browser } from './browser.ts';

let asked: Promise<boolean> | undefined;

/** Whether this page stands in a private window. Asked once: a page stays in its sort of window. */
export function inPrivateWindow(): Promise<boolean> {
  asked ??= ask().catch((error) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function ask(): Promise<boolean> {
  // Firefox for Android has no windows.
  return browser.windows ? (await browser.windows.getCurrent()).incognito : false;
}
