import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { DeleteIcon } from '../../ui/icons/action-icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { EntityView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { goTo } from '../use-place.ts';

/** Deletes an entity of the reader's own, with all they wrote on it. What a pack knows of it stays. */
export function DeleteEntity({ entity }: { entity: EntityView }) {
  const { deleted } = useLibrary();
  const remove = useAction(async () => {
    const change = await send('entity.delete', { id: entity.id });
    goTo({ view: 'entities' });
    deleted(`Deleted ${entity.name}.`, change, { view: 'entity', id: entity.id });
  });
  const mine = entity.origins.filter(({ origin }) => origin === 'mine').length;
  if (mine === 0) return null;
  return (
    <div>
      {remove.problem && <Notice tone="problem">{remove.problem.message}</Notice>}
      <Button look="quiet" onClick={() => void remove.run()} aria-disabled={remove.busy}>
        <DeleteIcon size={14} />
        {mine === entity.origins.length ? 'Delete this entity' : 'Delete what you wrote'}
      </Button>
    </div>
  );
}
