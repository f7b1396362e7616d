import { useEffect, useRef } from 'preact/hooks';
import type { ActivePage } from '../ui/active-page.ts';
import { listedPage } from './listed-page.ts';

/** The page as the popup lists it, of what the page says now. */
export function useListedPage(now: ActivePage | undefined): ActivePage | undefined {
  const before = useRef<ActivePage | undefined>(undefined);
  const listed = listedPage(before.current, now);
  useEffect(() => {
    before.current = listed;
  }, [listed]);
  return listed;
}
