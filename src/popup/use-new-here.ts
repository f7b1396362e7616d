import { send } from '../platform/send.ts';
import { pageRef } from '../reference/page-ref.ts';
import type { ActivePage } from '../ui/active-page.ts';
import { useRequest } from '../ui/use-request.ts';
import type { NewHere } from '../views.ts';

/** Which names are new on the page since its reader read it last; undefined where that is not known. */
export function useNewHere(page: ActivePage | undefined): NewHere | undefined {
  const cast = page?.cast?.state === 'spotted' ? page.cast : undefined;
  // Of whom nobody knows whether they are meant, it is not known either whether they were read of.
  const entities = cast?.rows.filter(({ sure }) => sure).map(({ entity }) => entity) ?? [];
  const { value } = useRequest(
    () => (cast && entities.length > 0 ? send('sighting.new', { page: pageRef(cast), entities }) : null),
    [cast?.url, entities.join(' ')],
  );
  return value ?? undefined;
}
