import { useState } from 'preact/hooks';
import { hostText } from '../../host-text.ts';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { useLibrary } from '../library-context.ts';
import { articlesWord } from '../parts/count-words.ts';
import { KeptList } from '../parts/kept-list.tsx';
import { EraseSightings } from './erase-sightings.tsx';
import { ForgetTime } from './forget-time.tsx';

/** Sites shown at first. */
const FEW = 10;

/**
 * The sightings that are kept, by site, and the ways to delete them; nothing where there are none and none are kept.
 */
export function KeptSightings({ isKept }: { isKept: boolean }) {
  const { version, deleted } = useLibrary();
  const [all, setAll] = useState(false);
  const { value, problem } = useRequest(() => send('sighting.sites', {}), [version]);
  const sites = value?.sites.toSorted((a, b) => b.articles - a.articles);
  if (!isKept && !value?.sites.length && !value?.forgotten) return null;
  return (
    <KeptList
      heading="What is remembered"
      rows={all ? sites : sites?.slice(0, FEW)}
      none={isKept ? 'Nothing yet. Read some news in which names are underlined.' : 'Nothing.'}
      problem={problem}
      keyOf={({ site }) => site}
      text={({ site, articles }) => (
        <>
          {hostText(site)} <span class="row-detail">{articlesWord(articles)}</span>
        </>
      )}
      take="Delete"
      takeWhat={({ site }) => ` the sightings on ${hostText(site)}`}
      onTake={async ({ site }) => {
        deleted(`Deleted the sightings on ${hostText(site)}.`, await send('sighting.forget', { what: { site } }));
      }}
    >
      {!all && sites && sites.length > FEW && (
        <Button also="index-more" onClick={() => setAll(true)}>
          Show all {sites.length} sites
        </Button>
      )}
      {sites && sites.length > 0 && <ForgetTime />}
      {value?.forgotten && <EraseSightings />}
    </KeptList>
  );
}
