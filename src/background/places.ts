import { isNamed, isWhole, readSettings } from '../knowledge/index.ts';
import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import type { Settings } from '../settings.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** A page that is no news hears us from its first idle moment on: it is asked so often, so many milliseconds apart. */
const TRIES = 5;
const AGAIN_MS = 300;

export interface Places {
  /** Has every open page spotted that is to be since its whole site is; the settings may have changed. */
  apply(): Promise<void>;
}

/**
 * Pages decide by themselves whether they are news, and ask nobody: where the reader wants other pages spotted, those
 * are told. While only news is, nothing here listens, so that no page that is opened wakes the background.
 */
export function servePlaces(base: KnowledgeBase): Places {
  const { onUpdated } = browser.tabs;
  const settings = async (): Promise<Settings> => readSettings(await base.open());
  const updated = async (tab: number, { status }: { status?: string }): Promise<void> => {
    if (status === 'complete') await tell(await settings(), tab, TRIES);
  };
  // As a woken worker must, before anything is read.
  onUpdated.addListener(updated);

  const apply = async (): Promise<void> => {
    const now = await settings();
    if (now.where === 'news') return onUpdated.removeListener(updated);
    if (!onUpdated.hasListener(updated)) onUpdated.addListener(updated);
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => id !== undefined && tell(now, id, 1)));
  };
  return { apply };
}

async function tell(settings: Settings, tab: number, tries: number): Promise<void> {
  if (settings.where === 'news') return;
  for (let left = tries; left > 0; left -= 1) {
    const page = await ask(tab, 'sight', {});
    if (page) {
      const named = isNamed(settings, page.site);
      if (page.state === 'no-news' && isWhole(settings, page.site)) await ask(tab, 'spot.whole', { named });
      return;
    }
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
