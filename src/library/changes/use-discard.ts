import { send } from '../../platform/send.ts';
import { type Action, useAction } from '../../ui/use-action.ts';
import type { StrandedDraft } from '../../views.ts';
import { useLibrary } from '../library-context.ts';

/** Throws away what was left, with a way back. */
export function useDiscard({ key, fields }: StrandedDraft): Action<[]> {
  const { changed, cancelled } = useLibrary();
  return useAction(async () => {
    await send('draft.set', { key, fields: null });
    changed();
    cancelled(() => send('draft.set', { key, fields }));
  });
}
