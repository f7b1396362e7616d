import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from './address.ts';
import { isNarrow, USUAL } from './entity-filter.ts';
import { EntityIndex } from './entity-index.tsx';
import { EntityPage } from './entity-page.tsx';
import { MergePage } from './merge-page.tsx';
import { NewEntity } from './new-entity.tsx';
import { SplitPage } from './split-page.tsx';

type EntityPlace = Extract<Place, { view: 'entities' | 'entity' | 'merge' | 'split' | 'new' }>;

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
  const page = useMemo(() => <EntitiesPage place={place} onAdded={showOwn} />, [place]);
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

function EntitiesPage({ place, onAdded }: { place: EntityPlace; onAdded: () => void }) {
  if (place.view === 'entities') return <p class="page-empty">Choose an entity to see what you know of it.</p>;
  return (
    <>
      <p class="page-back">
        <a href="#entities">Back to the list</a>
      </p>
      {place.view === 'new' && <NewEntity name={place.name} onAdded={onAdded} />}
      {place.view === 'merge' && <MergePage ids={place.ids} />}
      {place.view === 'split' && <SplitPage key={place.id} id={place.id} />}
      {place.view === 'entity' && <EntityPage key={place.id} id={place.id} />}
    </>
  );
}
