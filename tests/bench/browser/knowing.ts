import type { Browser } from '../../../scripts/browsers/browser.ts';
import { ask } from '../../../scripts/browsers/extension.ts';
import { waitFor } from '../../../scripts/browsers/point.ts';
import { FILL_PAGE } from './staged.ts';

/** The most names that are installed as packs; what is above goes into the compiled lexicon alone (fill.ts). */
const MOST_IN_PACKS = 100_000;
/** Milliseconds that the slowest filling may take. */
const FILL_MS = 300_000;

/** Brings the extension's knowledge base from `from` names to `to`, and ends the background, which knows the old. */
export async function learn(browser: Browser, from: number, to: number): Promise<void> {
  const as = to <= MOST_IN_PACKS ? 'pack' : 'lexicon';
  const page = await browser.openExtensionPage(`${FILL_PAGE}?from=${from}&to=${to}&as=${as}`);
  const said = await waitFor(
    `${to} names to be known`,
    () => page.evaluate(() => document.documentElement.dataset.filled),
    FILL_MS,
  );
  if (said !== 'done') throw new Error(said);
  await page.close();
  // Whoever has a note on anything has each mention looked up.
  if (from === 0) await noteOnFirst(browser);
  await browser.background.stop();
}

async function noteOnFirst(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage('library/library.html');
  const list = await ask(page, 'entity.list', { limit: 1 });
  await ask(page, 'note.add', { entity: list?.ids[0] ?? '', text: 'Met here first.' });
  await page.close();
}
