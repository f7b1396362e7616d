import { send } from '../../platform/send.ts';
import { useRequest } from '../../ui/use-request.ts';
import { EVERYWHERE } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { KeptList } from '../parts/kept-list.tsx';

/** The names that are never marked on a page, on a site, or anywhere. */
export function Exclusions() {
  const { version, deleted } = useLibrary();
  const { value: exclusions, problem } = useRequest(() => send('exclusion.list', {}), [version]);
  return (
    <KeptList
      heading="Names not marked"
      rows={exclusions}
      none="None. Choose “Not here” in a card, and its name is no longer marked on that page, on that site or anywhere."
      problem={problem}
      keyOf={({ id }) => id}
      text={({ name, site }) => (
        <>
          <bdi>{name}</bdi> <span class="row-detail">{placeWords(site)}</span>
        </>
      )}
      take="Mark again"
      takeWhat={({ name, site }) => `: ${name} ${placeWords(site)}`}
      onTake={async ({ id, name, site }) => {
        deleted(`${name} is marked ${placeWords(site)} again.`, await send('exclusion.delete', { id }));
      }}
    />
  );
}

const placeWords = (site: string): string => (site === EVERYWHERE ? 'anywhere' : `on ${site}`);
