import { hostText } from '../../host-text.ts';
import { send } from '../../platform/send.ts';
import { type Action, useAction } from '../../ui/use-action.ts';
import { EVERYWHERE } from '../../views.ts';
import { useCard } from '../card-state.ts';
import { useHeldChange } from './use-held-change.ts';

/** Where a name is not marked any more: on the page that the card stands on, on its site, or anywhere. */
export type RuledOutIn = 'page' | 'site' | 'everywhere';

interface RuleOut {
  surface: string;
  /** Whose name it is, of whom nothing else is to be shown there; left out where nobody knows. */
  entity?: string | undefined;
  /** Told when it is done, and when that was taken back. */
  onRuledOut?: ((is: boolean) => void) | undefined;
}

/** Takes a name back, with Undo. */
export function useRuleOut({ surface, entity, onRuledOut }: RuleOut): Action<[where: RuledOutIn]> {
  const { site, page } = useCard().context;
  const change = useHeldChange();
  const places = {
    page: { site: page.url, words: 'on this page' },
    site: { site, words: `on ${hostText(site)}` },
    everywhere: { site: EVERYWHERE, words: 'anywhere' },
  };
  return useAction(async (where) => {
    const place = places[where];
    await change(
      `“${surface}” is not marked ${place.words} any more.`,
      () => send('exclusion.add', { site: place.site, name: surface, ...(entity !== undefined && { entity }) }),
      () => onRuledOut?.(false),
    );
    onRuledOut?.(true);
  });
}
