import type { Ref } from 'preact';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { LibraryIcon, NeverIcon, NoteIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useCard } from './card-state.ts';

const EXCLUDING = 'excluding';

interface CardFootProps {
  entity: string;
  surface: string;
  onAddNote: () => void;
  addButton: Ref<HTMLButtonElement>;
}

/** What can be done from here; away while a note is written, whose own buttons stand in its place. */
export function CardFoot({ entity, surface, onAddNote, addButton }: CardFootProps) {
  const { context, readOnly, changed, hold } = useCard();
  const exclude = useAction(async () => {
    // The page may lose this mention before the answer is here: only a held card stays to offer its Undo.
    hold(EXCLUDING, true);
    try {
      const { change } = await send('exclusion.add', { site: context.site, name: surface });
      changed(`“${surface}” is not marked on ${context.site} any more.`, [change], true);
    } finally {
      hold(EXCLUDING, false);
    }
  });
  const open = useAction(async () => {
    await send('library.open', { entity });
  });
  const problem = exclude.problem ?? open.problem;
  const never = `Never mark “${surface}” on ${context.site}`;
  return (
    <footer class="card-foot">
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      <div class="actions">
        {!readOnly && (
          <>
            <Button look="quiet" buttonRef={addButton} onClick={onAddNote}>
              <NoteIcon size={14} />
              Add a note
            </Button>
            <Button look="quiet" title={never} aria-label={`Not here: ${never}`} onClick={() => void exclude.run()}>
              <NeverIcon size={14} />
              Not here
            </Button>
          </>
        )}
        <Button
          look="quiet"
          also="to-library"
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
