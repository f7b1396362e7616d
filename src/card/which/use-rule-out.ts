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
    page: { site: page.url, title: page.title, words: 'on this page' },
    site: { site, title: '', words: `on ${hostText(site)}` },
    everywhere: { site: EVERYWHERE, title: '', words: 'anywhere' },
  };
  return useAction(async (where) => {
    const { site: at, title, words } = places[where];
    const whose = entity !== undefined && { entity };
    await change(
      `“${surface}” is not marked ${words} any more.`,
      () => send('exclusion.add', { site: at, name: surface, ...(title && { title }), ...whose }),
      () => onRuledOut?.(false),
    );
    onRuledOut?.(true);
  });
}
