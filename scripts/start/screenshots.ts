import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Tab } from '../browsers/browser.ts';
import { pointAt } from '../browsers/point.ts';
import { ROOT } from '../root.ts';
import { openCardByPointer, type Survey } from './survey.ts';

/** Pictures of the page, of a card over it and of the popup, in out/. Answers their paths. */
export async function takeScreenshots(
  browser: Browser,
  tab: Tab,
  { mentions, cards }: Survey,
): Promise<Record<string, string>> {
  const folder = join(ROOT, 'out');
  mkdirSync(folder, { recursive: true });
  const paths: Record<string, string> = {};
  const save = (what: string, picture: Buffer): void => {
    const path = join(folder, `${what}-${browser.name}.png`);
    writeFileSync(path, picture);
    paths[what] = path;
  };
  await tab.mouse.move(1, 1);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // What appears over the page settles: a card that was open fades, the layer follows the scroll.
  await new Promise((resolve) => setTimeout(resolve, 700));
  save('page', await tab.screenshotOfAll());
  const people = new Set(cards.filter(({ kind }) => kind === 'person').map(({ entity }) => entity));
  const person = mentions.find(({ entity }) => people.has(entity)) ?? mentions[0];
  if (person && (await openCardByPointer(tab, [person.text], person.name))) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    save('card', await tab.screenshot());
  }
  if (person) await pointAt(tab, person.text);
  const popup = await browser.openPopup(tab);
  await new Promise((resolve) => setTimeout(resolve, 700));
  save('popup', await popup.screenshot());
  await browser.closePopup();
  return paths;
}
