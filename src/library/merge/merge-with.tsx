import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import type { EntityView } from '../../views.ts';
import { useEditing } from '../parts/use-editing.ts';
import { goTo } from '../use-place.ts';

/** As many as a picker shows without scrolling. */
const OFFERED = 8;

/** The way to merge an entity with any other. */
export function MergeWith({ entity: { id } }: { entity: EntityView }) {
  const { editing: picking, open, close, opener } = useEditing();
  if (!picking) {
    return (
      <Button look="quiet" onClick={open} buttonRef={opener}>
        Merge with another …
      </Button>
    );
  }
  return (
    <div class="edit">
      <EntityPicker
        label="Merge with"
        autoFocus
        find={async (query) => {
          const { entities } = await send('search', { query, limit: OFFERED });
          return entities.filter((other) => other.id !== id);
        }}
        onPick={(other) => goTo({ view: 'merge', ids: [id, other.id] })}
      />
      <div class="edit-buttons">
        <Button look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
