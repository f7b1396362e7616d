import { useEffect } from 'preact/hooks';
import { ask } from '../platform/ask.ts';
import { browser } from '../platform/browser.ts';
import { type Cast, type CastRow, castOf } from '../platform/cast.ts';
import { send } from '../platform/send.ts';
import { type Problem, toProblem } from '../problem.ts';
import type { SiteState } from '../views.ts';
import { isUnderWay } from './under-way.ts';
import { type Request, useRequest } from './use-request.ts';

/** Milliseconds after which a page that says something else in a moment is asked again. */
const AGAIN_MS = 300;

/** The tab that the reader has before them: the popup stands over it, the panel beside it. */
export interface ActivePage {
  tab: number | undefined;
  /** A private window: nothing is recorded. */
  private: boolean;
  /** Null where no content script answers: the browser's own pages, and pages older than the installation. */
  cast: Cast | null;
  /** Whether the page's site is spotted. */
  on: boolean;
  /** The nearest host above that site that the reader listed, if any, and whether it is on. */
  above: SiteState['above'];
  /** Why nothing of what is known can be read, where that is so: the page was read before, perhaps. */
  unread: Problem | null;
}

/** What is known on the page that the reader has before them; asked again as long as the page is at work. */
export function useActivePage(): Request<ActivePage> {
  const request = useRequest(readActivePage, []);
  const working = request.value !== undefined && isUnderWay(request.value);
  const { loading, reload } = request;
  useEffect(() => {
    if (!working || loading) return;
    const timer = setTimeout(reload, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [working, loading, reload]);
  return request;
}

async function readActivePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const article = tab?.id === undefined ? null : await ask(tab.id, 'article', {});
  const page = { tab: tab?.id, private: tab?.incognito ?? false };
  if (!article) return { ...page, cast: null, on: true, above: null, unread: null };
  const cast = castOf(article);
  try {
    const [rows, { on, above }] = await Promise.all([namesOf(cast), send('site.get', { site: cast.site })]);
    return { ...page, cast: { ...cast, rows }, on, above, unread: null };
  } catch (error) {
    // They are called as the page calls them then.
    return { ...page, cast, on: cast.state !== 'off', above: null, unread: toProblem(error) };
  }
}

/** Each called by its name, as everywhere: the page may write it in another way or another script. */
async function namesOf(cast: Cast): Promise<CastRow[]> {
  const ids = cast.rows.map(({ entity }) => entity);
  const rows = ids.length === 0 ? [] : await send('entity.rows', { ids });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return cast.rows.map((row) => ({ ...row, name: names.get(row.entity) ?? row.name }));
}
