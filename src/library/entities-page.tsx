import type { Place } from './address.ts';
import { EntityPage } from './entity/entity-page.tsx';
import { NewEntity } from './entity/new-entity.tsx';
import { MergePage } from './merge/merge-page.tsx';
import { SplitPage } from './merge/split-page.tsx';

/** What stands beside the list. */
export type BesideList = Extract<Place, { view: 'entity' | 'merge' | 'split' | 'new' }>;

/** One entity, or what is done with some. */
export function EntitiesPage({ place, onAdded }: { place: BesideList; onAdded: () => void }) {
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
