import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import { type ActivePage, useActivePage } from '../ui/active-page.ts';
import { useChanged } from '../ui/use-changed.ts';
import type { Request } from '../ui/use-request.ts';

/**
 * How often the page is asked where its reader is, in milliseconds: soon enough to follow, seldom enough to cost
 * nothing.
 */
const FOLLOW_MS = 600;

/**
 * The page beside the panel, whichever tab that is, and who is named first in what its reader has before them;
 * `changed` goes up with what they write there.
 */
export function useBeside(): Request<ActivePage> & { inSight: string | undefined; changed: number } {
  const page = useActivePage();
  const { reload } = page;
  const [inSight, setInSight] = useState<string>();
  /** How often something was written elsewhere: a note in the card, mostly. */
  const [changed, setChanged] = useState(0);
  useChanged(() => setChanged((times) => times + 1));
  const tab = page.value?.tab;
  /** Mentions when the cast was read. */
  const counted = page.value?.cast?.rows.reduce((sum, { count }) => sum + count, 0);
  const latest = useRef(counted);
  latest.current = counted;

  useEffect(() => {
    const { onActivated, onUpdated } = browser.tabs;
    const updated = (_: number, { status }: { status?: string }): void => {
      if (status === 'complete') reload();
    };
    onActivated.addListener(reload);
    onUpdated.addListener(updated);
    return () => {
      onActivated.removeListener(reload);
      onUpdated.removeListener(updated);
    };
  }, [reload]);

  useEffect(() => {
    if (tab === undefined) return;
    const timer = setInterval(async () => {
      if (document.hidden) return;
      const sight = await ask(tab, 'sight', {});
      setInSight(sight?.entity);
      if (sight && sight.count !== latest.current) reload();
    }, FOLLOW_MS);
    return () => clearInterval(timer);
  }, [tab, reload]);

  return { ...page, inSight, changed };
}
