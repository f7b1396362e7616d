import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { DeleteIcon } from '../../ui/icons/action-icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { EntityView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';

/** Deletes all sightings of one entity. */
export function ForgetSightings({ entity: { id, name } }: { entity: EntityView }) {
  const { deleted } = useLibrary();
  const forget = useAction(async () => {
    const change = await send('sighting.forget', { what: { entity: id } });
    deleted(`Deleted the sightings of ${name}.`, change, { view: 'entity', id });
    // What had the focus goes away with its section.
    document.querySelector<HTMLElement>('#entity-name')?.focus();
  });
  return (
    <>
      <Button look="quiet" onClick={() => void forget.run()} aria-disabled={forget.busy}>
        <DeleteIcon size={14} />
        Delete all<span class="visually-hidden"> sightings of {name}</span>
      </Button>
      {forget.problem && <Notice tone="problem">{forget.problem.message}</Notice>}
    </>
  );
}
