import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useFocusOnce } from '../../ui/use-focus-once.ts';
import type { PackRow } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';

interface RemovePackProps {
  pack: PackRow;
  onRemoved: () => void;
}

/** Removes a pack that was added from a file. It asks first: only the file brings the pack back. */
export function RemovePack({ pack, onRemoved }: RemovePackProps) {
  const { editing: asking, open, close, opener } = useEditing();
  if (asking) return <Question pack={pack} onRemoved={onRemoved} onKeep={close} />;
  return (
    <div>
      <Button look="quiet" also="pack-remove" onClick={open} buttonRef={opener}>
        Remove this pack<span class="visually-hidden">: {pack.name}</span>
      </Button>
    </div>
  );
}

function Question({ pack, onRemoved, onKeep }: RemovePackProps & { onKeep: () => void }) {
  const { changed } = useLibrary();
  const keep = useFocusOnce<HTMLButtonElement>();
  const remove = useAction(async () => {
    await send('pack.remove', { id: pack.id });
    changed(`Removed the pack ${pack.name}.`);
    onRemoved();
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around one question.
    <div class="pack-question" role="group" aria-label={`Remove ${pack.name}`}>
      <p>Its entities go; your notes on them stay. To bring it back you need its file. Remove it?</p>
      {remove.problem && <Notice tone="problem">{remove.problem.message}</Notice>}
      <div class="edit-buttons">
        <Button look="danger" onClick={() => void remove.run()} aria-disabled={remove.busy}>
          Remove
        </Button>
        <Button look="quiet" onClick={onKeep} buttonRef={keep}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
