/** What a reader finds on an open article, read from what really stands on screen. */
import { pageRef } from '../../src/reference/page-ref.ts';
import type { Browser, Tab, View } from '../browsers/browser.ts';
import { ask, settledArticle, writtenMentions } from '../browsers/extension.ts';
import { pointAt, waitFor } from '../browsers/point.ts';
import { cardFrame, cardIsOpen, visibleText } from '../browsers/screen.ts';

/** One surface of one entity. */
export interface MentionRow {
  /** As the article writes it. */
  text: string;
  /** UTF-16 offset of its first place in the text that was read. */
  start: number;
  entity: string;
  /** The entity's own name. */
  name: string;
  count: number;
}

export interface CardRow {
  entity: string;
  name: string;
  kind: string;
  /** What the card shows: empty where it did not open. */
  summary: string;
  /** Its headed parts, as "Facts as of 20 April 2023" and "Later after this article". */
  sections: { heading: string; lines: string[] }[];
}

export interface Survey {
  title: string;
  date: string | null;
  mentions: MentionRow[];
  cards: CardRow[];
}

/** Reads the mentions, and opens the card of each entity by resting the pointer on its name. */
export async function survey(browser: Browser, tab: Tab, progress: (line: string) => void): Promise<Survey> {
  const cast = await settledArticle(browser, tab);
  if (cast.state === 'problem') throw new Error(cast.problem ?? 'The page could not be spotted.');
  if (cast.state === 'no-news') throw new Error('The page was not taken for news, so nothing was spotted.');
  const found = writtenMentions(cast);
  const known = await namesOf(browser, [...new Set(found.map(({ entity }) => entity))]);
  const mentions = new Map<string, MentionRow>();
  for (const { text, start, entity } of found) {
    const key = `${entity}\n${text}`;
    const row = mentions.get(key);
    if (row) row.count += 1;
    else mentions.set(key, { text, start, entity, name: known.get(entity)?.name ?? '', count: 1 });
  }
  await tab.activate();
  const cards: CardRow[] = [];
  for (const [entity, { name, kind }] of known) {
    progress(`Opening the card of ${name}`);
    const surfaces = [...mentions.values()].filter((row) => row.entity === entity).map(({ text }) => text);
    const card = await openCardByPointer(tab, surfaces, name);
    cards.push({ entity, name, kind, ...(card ? await readCard(card) : { summary: '', sections: [] }) });
  }
  const { title, date = null } = pageRef(cast);
  return { title, date, mentions: [...mentions.values()], cards };
}

async function namesOf(browser: Browser, entities: string[]): Promise<Map<string, { name: string; kind: string }>> {
  const page = await browser.openExtensionPage('library/library.html');
  const known = new Map<string, { name: string; kind: string }>();
  for (const id of entities) {
    const view = await ask(page, 'entity.view', { id });
    if (view) known.set(id, { name: view.name, kind: view.kind });
  }
  await page.close();
  return known;
}

/** Places of a surface that are tried: one may stand within a longer name, or under something. */
const PLACES = 3;

/** The card that shows an entity's name after the pointer rested on one of its surfaces; null where none does. */
export async function openCardByPointer(tab: Tab, surfaces: readonly string[], name: string): Promise<View | null> {
  for (const surface of surfaces) {
    for (let nth = 0; nth < PLACES; nth += 1) {
      await tab.mouse.move(1, 1);
      await waitFor('the card before to close', async () => !(await cardIsOpen(tab)), 2_000).catch(() => {});
      if (!(await pointAt(tab, surface, nth))) break;
      const card = await waitFor('the card', () => cardFrame(tab), 3_000).catch(() => null);
      if (card && (await visibleText(card)).includes(name)) return card;
    }
  }
  return null;
}

/** The words of an open card, without its buttons. */
function readCard(card: View): Promise<Pick<CardRow, 'summary' | 'sections'>> {
  return card.evaluate(() => {
    const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      summary: words(document.querySelector('main > p')),
      sections: [...document.querySelectorAll('main section')].map((section) => ({
        heading: words(section.querySelector('h2')),
        lines: [...section.querySelectorAll('li')].map(words),
      })),
    };
  });
}
