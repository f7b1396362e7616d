import { send } from '../../platform/send.ts';
import { sendAside } from '../../platform/send-aside.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { EntityView } from '../../views.ts';
import { placeAddress } from '../address.ts';
import { useLibrary } from '../library-context.ts';
import { EntityAlike } from '../merge/entity-alike.tsx';
import { MergeWith } from '../merge/merge-with.tsx';
import { useFoundFocus } from '../parts/use-found-focus.ts';
import { Sightings } from '../sightings/sightings.tsx';
import { Aliases } from './aliases.tsx';
import { Backlinks } from './backlinks.tsx';
import { DeleteEntity } from './delete-entity.tsx';
import { EntityHead } from './entity-head.tsx';
import { Facts } from './facts.tsx';
import { Notes } from './notes.tsx';
import { Origins } from './origins.tsx';

/** Everything known of one entity, to read and to change. */
export function EntityPage({ id }: { id: string }) {
  const { version } = useLibrary();
  const { value: entity, problem, loading } = useRequest(() => send('entity.view', { id }), [id, version]);
  const { value: stranded = [] } = useRequest(
    () => (entity ? sendAside('draft.stranded', { entity: entity.id }) : null),
    [entity],
  );

  if (entity) {
    return (
      <article class="entity" aria-labelledby="entity-name">
        {problem && <Notice tone="problem">{problem.message}</Notice>}
        <EntityHead entity={entity} />
        <Notes entity={entity} stranded={stranded} />
        <Backlinks notes={entity.backlinks} />
        <Facts entity={entity} stranded={stranded} />
        <Aliases entity={entity} stranded={stranded} />
        <Sightings entity={entity} />
        <EntityAlike entity={entity} />
        <Origins entity={entity} />
        <div class="entity-actions">
          <MergeWith entity={entity} />
          {hasParts(entity) && (
            <a class="button" data-look="quiet" href={placeAddress({ view: 'split', id: entity.id })}>
              Split …
            </a>
          )}
          <DeleteEntity entity={entity} />
        </div>
      </article>
    );
  }
  return (
    <>
      <h1 class="visually-hidden">Entity</h1>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {entity === null && !loading && <Gone />}
    </>
  );
}

/** Whether there is anything of it that may belong to another. */
function hasParts({ aliases, notes, facts, joined }: EntityView): boolean {
  return aliases.length + notes.length + facts.length + joined.length > 0;
}

function Gone() {
  const wayOn = useFoundFocus<HTMLAnchorElement>();
  return (
    <Notice>
      No longer known: deleted, or in a pack that was switched off. What you deleted can be brought back in{' '}
      <a href="#changes" ref={wayOn}>
        Changes
      </a>
      , where also stands what you wrote and did not save; packs are switched on in <a href="#packs">Packs</a>.
    </Notice>
  );
}
