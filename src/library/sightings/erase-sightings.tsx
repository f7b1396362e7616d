import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useFocusOnce } from '../../ui/use-focus-once.ts';
import { useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';

/** Erases deleted sightings before their 30 days are over. It asks first: nothing brings them back. */
export function EraseSightings() {
  const { editing: asking, open, close, opener } = useEditing();
  if (asking) return <Question onKeep={close} />;
  return (
    <div class="setting">
      <p class="row-detail">What you deleted can be brought back in Changes for 30 days, and is then erased.</p>
      <Button look="quiet" also="erase-now" onClick={open} buttonRef={opener}>
        Erase it now
      </Button>
    </div>
  );
}

function Question({ onKeep }: { onKeep: () => void }) {
  const { changed } = useLibrary();
  const keep = useFocusOnce<HTMLButtonElement>();
  const erase = useAction(async () => {
    await send('sighting.erase', {});
    changed('Erased the deleted sightings.');
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around one question.
    <div class="setting" role="group" aria-label="Erase the deleted sightings">
      <p>Nothing brings the deleted sightings back then, not even Undo. Erase them now?</p>
      {erase.problem && <Notice tone="problem">{erase.problem.message}</Notice>}
      <div class="edit-buttons">
        <Button look="danger" onClick={() => void erase.run()} aria-disabled={erase.busy}>
          Erase
        </Button>
        <Button look="quiet" onClick={onKeep} buttonRef={keep}>
          Keep them for now
        </Button>
      </div>
    </div>
  );
}
