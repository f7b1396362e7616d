import { useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { LibraryIcon, LockIcon, NeverIcon, NoteIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { PRIVATE_WORDS } from '../ui/private-notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useCard } from './card-state.ts';
import { NotHere } from './not-here.tsx';
import type { Writing } from './use-writing.ts';

interface CardFootProps {
  entity: string;
  /** As the page writes it; null where a link led here, which is on no page. */
  surface: string | null;
  /** A new note. */
  writing: Writing;
}

/** What can be done from here; away while a note is written, whose own buttons stand in its place. */
export function CardFoot({ entity, surface, writing }: CardFootProps) {
  const { readOnly } = useCard();
  const [excluding, setExcluding] = useState(false);
  const notHere = useRef<HTMLButtonElement>(null);
  const open = useAction(async () => {
    await send('library.open', { entity });
  });

  function stopExcluding() {
    setExcluding(false);
    requestAnimationFrame(() => notHere.current?.focus({ preventScroll: true }));
  }

  return (
    <footer class="card-foot">
      {open.problem && <Notice tone="problem">{open.problem.message}</Notice>}
      {excluding && surface !== null && <NotHere entity={entity} surface={surface} onDone={stopExcluding} />}
      <div class="actions" hidden={excluding}>
        {readOnly ? (
          <p class="foot-note">
            <LockIcon size={14} />
            {PRIVATE_WORDS}
          </p>
        ) : (
          <>
            <Button look="quiet" buttonRef={writing.opener} onClick={writing.open}>
              <NoteIcon size={14} />
              Add a note
            </Button>
            {surface !== null && (
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
            )}
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
