import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../address.ts';
import type { BesideList } from '../entities-page.tsx';
import { WithRest } from '../with-rest.tsx';
import { isNarrow, USUAL } from './entity-filter.ts';
import { EntityIndex } from './entity-index.tsx';

type EntityPlace = BesideList | Extract<Place, { view: 'entities' }>;

/** The list of entities, and beside it one of them. On narrow windows one or the other. */
export function EntitiesView({ place }: { place: EntityPlace }) {
  const [filter, setFilter] = useState(USUAL);
  const searched = place.view === 'entities' ? place.search : undefined;
  useEffect(() => {
    if (searched !== undefined) setFilter({ ...USUAL, query: searched });
  }, [searched]);
  // A filter that stood before may hide what was added; among the reader's own it is found.
  const showOwn = () => setFilter((before) => (isNarrow(before) ? USUAL : before));
  // Not drawn anew with each letter of a search.
  const page = useMemo(() => <Page place={place} onAdded={showOwn} />, [place]);
  return (
    <div class="columns" data-open={place.view === 'entities' ? undefined : ''}>
      <EntityIndex
        filter={filter}
        onFilter={setFilter}
        current={place.view === 'entity' ? place.id : undefined}
        open={place.view !== 'entities'}
      />
      <div class="page">{page}</div>
    </div>
  );
}

function Page({ place, onAdded }: { place: EntityPlace; onAdded: () => void }) {
  if (place.view === 'entities') return <p class="page-empty">Choose an entity to see what you know.</p>;
  return <WithRest>{({ EntitiesPage }) => <EntitiesPage place={place} onAdded={onAdded} />}</WithRest>;
}
