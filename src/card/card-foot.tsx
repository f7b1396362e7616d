import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { LibraryIcon, LockIcon, NoteIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { PRIVATE_WORDS } from '../ui/private-notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useCard } from './card-state.ts';
import type { Writing } from './use-writing.ts';
import { NotHere, NotHereButton } from './which/not-here.tsx';
import { useExcluding } from './which/use-excluding.ts';

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
  const excluding = useExcluding();
  const open = useAction(async () => {
    await send('library.open', { entity });
  });

  return (
    <footer class="card-foot">
      {open.problem && <Notice tone="problem">{open.problem.message}</Notice>}
      {excluding.asked && surface !== null && <NotHere entity={entity} surface={surface} onDone={excluding.end} />}
      <div class="actions" hidden={excluding.asked}>
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
            {surface !== null && <NotHereButton surface={surface} excluding={excluding} />}
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
