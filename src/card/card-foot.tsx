import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { LibraryIcon, NeverIcon, NoteIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useCard } from './card-state.ts';
import { NotHere } from './not-here.tsx';

interface CardFootProps {
  entity: string;
  surface: string;
  onAddNote: () => void;
  addButton: Ref<HTMLButtonElement>;
}

/** What can be done from here; away while a note is written, whose own buttons stand in its place. */
export function CardFoot({ entity, surface, onAddNote, addButton }: CardFootProps) {
  const { readOnly } = useCard();
  const [excluding, setExcluding] = useState(false);
  const notHere = useRef<HTMLButtonElement>(null);
  const open = useAction(async () => {
    await send('library.open', { entity });
  });

  function stopExcluding() {
    setExcluding(false);
    requestAnimationFrame(() => notHere.current?.focus());
  }

  return (
    <footer class="card-foot">
      {open.problem && <Notice tone="problem">{open.problem.message}</Notice>}
      {excluding && <NotHere surface={surface} onDone={stopExcluding} />}
      <div class="actions" hidden={excluding}>
        {!readOnly && (
          <>
            <Button look="quiet" buttonRef={addButton} onClick={onAddNote}>
              <NoteIcon size={14} />
              Add a note
            </Button>
            <Button
              look="quiet"
              buttonRef={notHere}
              title={`Never mark “${surface}” here`}
              aria-label={`Not here: never mark “${surface}”`}
              onClick={() => setExcluding(true)}
            >
              <NeverIcon size={14} />
              Not here
            </Button>
          </>
        )}
        <Button
          look="quiet"
          also="to-end"
          title="Open in library"
          aria-label="Open in library"
          onClick={() => void open.run()}
        >
          <LibraryIcon size={14} />
          Library
        </Button>
      </div>
    </footer>
  );
}
