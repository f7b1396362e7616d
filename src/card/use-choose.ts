import { send } from '../platform/send.ts';
import { type Action, useAction } from '../ui/use-action.ts';
import type { EntityRow } from '../views.ts';
import { useCard } from './card-state.ts';

const CHOOSING = 'choosing';

/**
 * Says which of several with a name is meant on this site. A private window takes the answer for the card that is
 * open, and does not keep it.
 */
export function useChoose(
  surface: string,
  all: readonly string[],
  onChosen: (entity: string) => void,
): Action<[EntityRow]> {
  const { context, readOnly, changed, hold } = useCard();
  return useAction(async ({ id }) => {
    if (readOnly) return onChosen(id);
    // The page is spotted again meanwhile: only a held card stays to offer its Undo.
    hold(CHOOSING, true);
    try {
      const over = all.filter((other) => other !== id);
      const { change } = await send('choice.add', { site: context.site, name: surface, entity: id, over });
      onChosen(id);
      changed(`“${surface}” on ${context.site} is this one from now on.`, [change], true);
    } finally {
      hold(CHOOSING, false);
    }
  });
}
