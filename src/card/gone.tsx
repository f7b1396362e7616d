import { useEffect } from 'preact/hooks';
import { newFactDraft, newNoteDraft } from '../draft-keys.ts';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemLine } from '../ui/problem-line.tsx';
import { useAction } from '../ui/use-action.ts';
import { type Request, useRequest } from '../ui/use-request.ts';
import { useCard, useHold } from './card-state.ts';

const KEPT = 'What you wrote here and did not save is kept, and can be saved on another.';
const DELETED = 'What you deleted can be brought back.';
/** Where nobody could tell which of the two it is. */
const EITHER = 'What you deleted can be brought back, and what you wrote and did not save is kept.';

/**
 * Milliseconds between two looks whether it is known again: a card, as a frame in another's page, is told of no change.
 */
const LOOK_MS = 1000;

interface GoneProps {
  entity: string;
  /** Looks whether it is known again: brought back in another window, perhaps. */
  look: Pick<Request<unknown>, 'loading' | 'reload'>;
}

/**
 * Said where the card's entity is no more, perhaps while its reader was writing: what became of that, and the way on.
 */
export function Gone({ entity, look }: GoneProps) {
  const { readOnly } = useCard();
  const { value: isLeft, loading, problem } = useRequest(() => (readOnly ? null : hasLeft(entity)), [entity]);
  // Its name is marked no more, which closes a card that nobody writes in: what is said here is to be read first.
  useHold(!readOnly && isLeft !== false);
  const open = useAction(async () => {
    await send('library.open', { changes: true });
  });
  useEffect(() => {
    // Not sooner: an answer that a newer question overtakes is dropped.
    if (look.loading) return;
    // A hidden card is asked for again when its reader comes back to it.
    const timer = setTimeout(() => document.visibilityState === 'visible' && look.reload(), LOOK_MS);
    return () => clearTimeout(timer);
  }, [look.loading, look.reload]);
  useEffect(() => {
    // The field that had it is gone. Never from the page.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <Notice>
      <p>No longer known: deleted, or in a pack that was switched off.</p>
      {!loading && (
        <>
          <p>{problem ? EITHER : isLeft ? KEPT : DELETED}</p>
          <ProblemLine problem={open.problem} />
          <div class="notice-buttons">
            <Button onClick={() => void open.run()}>Open Changes</Button>
          </div>
        </>
      )}
    </Notice>
  );
}

/** Whether something was written on an entity that is no more, and not saved. */
async function hasLeft(entity: string): Promise<boolean> {
  const keys = [newNoteDraft(entity), newFactDraft(entity)];
  const [drafts, stranded] = await Promise.all([send('draft.among', { keys }), send('draft.stranded', { entity })]);
  return drafts.length + stranded.length > 0;
}
