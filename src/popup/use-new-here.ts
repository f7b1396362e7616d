import { useEffect } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { pageRef } from '../reference/page-ref.ts';
import type { NewHere } from '../sighting-views.ts';
import type { ActivePage } from '../ui/active-page.ts';
import { useRequest } from '../ui/use-request.ts';

/** Milliseconds in which nobody has read a list: a popup that is closed before was opened by mistake. */
const SEEN_MS = 1500;

/**
 * Which names are new on the page since its reader read it last; undefined where that is not known.
 *
 * As with unread mail: the marks stay as long as they are looked at, whatever is done in the popup meanwhile, so it is
 * asked once for each page. The next time that the popup opens they would say nothing new, and what came into the page
 * since would be lost among them: so it is kept that they were seen.
 *
 * @param shown whether the list that has the marks is on screen
 */
export function useNewHere(page: ActivePage | undefined, shown: boolean): NewHere | undefined {
  const cast = page?.cast?.state === 'spotted' ? page.cast : undefined;
  // Of whom nobody knows whether they are meant, it is not known either whether they were read of.
  const entities = cast?.rows.filter(({ sure }) => sure).map(({ entity }) => entity) ?? [];
  const { value } = useRequest(
    () => (cast && entities.length > 0 ? send('sighting.new', { page: pageRef(cast), entities }) : null),
    [cast?.url],
  );
  const isSeen = shown && !page?.private && cast !== undefined && (value?.entities.length ?? 0) > 0;
  useEffect(() => {
    if (!isSeen || !value) return;
    const told = { page: pageRef(cast), entities: value.entities };
    // Where it cannot be kept the marks are there once more.
    const timer = setTimeout(() => send('sighting.told', told).catch(() => {}), SEEN_MS);
    return () => clearTimeout(timer);
  }, [isSeen, value]);
  return value ?? undefined;
}
