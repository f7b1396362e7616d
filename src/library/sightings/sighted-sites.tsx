import { useId, useState } from 'preact/hooks';
import { hostText } from '../../host-text.ts';
import type { SightingsView } from '../../sighting-views.ts';
import { Button } from '../../ui/button.tsx';
import { articlesWord } from '../parts/count-words.ts';

/** Sites shown at first. */
const FEW = 8;

/** On which sites an entity was read of, most first. */
export function SightedSites({ sites }: Pick<SightingsView, 'sites'>) {
  const id = useId();
  const [all, setAll] = useState(false);
  const most = sites[0]?.[1] ?? 1;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>On which sites</h2>
      </div>
      <ul class="shares">
        {sites.slice(0, all ? undefined : FEW).map(([site, count]) => (
          <li key={site}>
            <bdi>{hostText(site)}</bdi>
            <span class="share" aria-hidden="true" style={{ '--share': `${(100 * count) / most}%` }} />
            <span class="row-detail">{articlesWord(count)}</span>
          </li>
        ))}
      </ul>
      {!all && sites.length > FEW && (
        <Button also="index-more" onClick={() => setAll(true)}>
          Show all {sites.length} sites
        </Button>
      )}
    </section>
  );
}
