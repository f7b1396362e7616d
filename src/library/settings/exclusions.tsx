import { addressText } from '../../address-text.ts';
import { hostText } from '../../host-text.ts';
import { send } from '../../platform/send.ts';
import { useRequest } from '../../ui/use-request.ts';
import { EVERYWHERE, type ExclusionRow } from '../../views.ts';
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
      text={({ name, ...place }) => (
        <>
          <bdi>{name}</bdi> <span class="row-detail">{placeWords(place)}</span>
        </>
      )}
      take="Mark again"
      takeWhat={({ name, ...place }) => `: ${name} ${placeWords(place)}`}
      onTake={async ({ id, name, ...place }) => {
        deleted(`${name} is marked ${placeWords(place)} again.`, await send('exclusion.delete', { id }));
      }}
    />
  );
}

function placeWords({ site, title }: Pick<ExclusionRow, 'site' | 'title'>): string {
  if (site === EVERYWHERE) return 'anywhere';
  // Those that were left out before titles were kept are told by their addresses.
  return title ? `on “${title}” (${hostText(new URL(site).hostname)})` : `on ${addressText(site)}`;
}
