/** `npm run picture`: makes the README's picture anew: the sample article, and Giorgia Meloni's card with a note. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from '../build.mjs';
import { ask, settledCast, switchPacksOn } from './browsers/extension.ts';
import { requireBrowsers } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { ROOT } from './root.ts';
import { serveArticle } from './start/serve.ts';
import { openCardByPointer } from './start/survey.ts';

const NOTE =
  'Called the memorandum **a mistake** before she took office. Ask her office what Beijing was told, and when.';
/** Milliseconds until nothing moves any more. */
const STILL_MS = 700;

export async function main(): Promise<number> {
  const { chromium: executable = '' } = requireBrowsers(['chromium']);
  const dist = await build({ quiet: true });
  const served = await serveArticle(join(ROOT, 'samples/article.html'));
  const size = { width: 1280, height: 760 };
  const browser = await launch('chromium', executable, { extension: dist.chromium, headless: true, size });
  try {
    await switchPacksOn(browser);
    const library = await browser.openExtensionPage('library/library.html');
    await ask(library, 'note.add', { entity: 'sample/giorgia-meloni', text: NOTE });
    await library.close();
    const tab = await browser.open(served.url);
    await settledCast(browser, tab);
    if (!(await openCardByPointer(tab, ['Giorgia Meloni'], 'Giorgia Meloni')))
      throw new Error('The card did not open.');
    await pause(STILL_MS);
    writeFileSync(join(ROOT, 'docs/picture.png'), await tab.screenshot());
    return 0;
  } finally {
    await browser.close();
    served.close();
  }
}
