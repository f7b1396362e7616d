import { useCallback, useId } from 'preact/hooks';
import type { Changed } from '../../views.ts';
import { useCard } from '../card-state.ts';

/**
 * Makes a change by which the page may lose the mention, before the answer is here: only a card that is held meanwhile
 * stays to offer its Undo. `text` says what was done; `undone` is called where that is taken back.
 */
export function useHeldChange(): (text: string, make: () => Promise<Changed>, undone?: () => void) => Promise<void> {
  const { changed, hold } = useCard();
  const key = useId();
  return useCallback(
    async (text, make, undone) => {
      hold(key, true);
      try {
        const { change } = await make();
        changed(text, [change], { undone });
      } finally {
        hold(key, false);
      }
    },
    [changed, hold, key],
  );
}
