import type { ActivePage } from '../ui/active-page.ts';

/**
 * The page as the popup lists it. After each change a page is read anew, for a moment or, where it is long, for
 * seconds: its names stay in the list meanwhile. Else all that stands below them, the Undo of that change too, would
 * jump from under the pointer and back.
 *
 * @param before what was listed last
 * @param now what the page said last
 */
export function listedPage(before: ActivePage | undefined, now: ActivePage | undefined): ActivePage | undefined {
  if (now?.cast?.state !== 'working' || !now.on) return now;
  const isSame = before?.cast?.state === 'spotted' && before.cast.url === now.cast.url;
  return isSame ? { ...now, cast: before.cast } : now;
}
