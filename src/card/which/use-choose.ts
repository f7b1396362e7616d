import { hostText } from '../../host-text.ts';
import { send } from '../../platform/send.ts';
import { type Action, useAction } from '../../ui/use-action.ts';
import type { EntityRow } from '../../views.ts';
import { useCard } from '../card-state.ts';
import { useHeldChange } from './use-held-change.ts';

/**
 * Says which of several with a name is meant on this site. A private window takes the answer for the card that is
 * open, and does not keep it.
 */
export function useChoose(
  surface: string,
  all: readonly string[],
  onChosen: (entity: string) => void,
): Action<[EntityRow]> {
  const {
    context: { site, page },
    readOnly,
  } = useCard();
  const change = useHeldChange();
  return useAction(async ({ id }) => {
    if (!readOnly) {
      const over = all.filter((other) => other !== id);
      await change(`“${surface}” on ${hostText(site)} is this one from now on.`, () =>
        send('choice.add', { site, page: { url: page.url, title: page.title }, name: surface, entity: id, over }),
      );
    }
    onChosen(id);
  });
}
