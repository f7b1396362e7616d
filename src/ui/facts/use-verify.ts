import { dayOf } from '../../partial-date.ts';
import { send } from '../../platform/send.ts';
import type { Changed, FactView } from '../../views.ts';
import { type Action, useAction } from '../use-action.ts';
import { factText, writtenFact } from './fact-fields.tsx';

/** Says that a fact was seen to be so today: in it where it is the reader's own, beside it where it is a pack's. */
export function useVerify(
  entity: string,
  fact: FactView,
  onVerified: ((change: Changed) => void) | undefined,
): Action<[]> {
  return useAction(async () => {
    const { id, text, from, to } = fact;
    if (id === undefined) {
      const said = { text, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      return onVerified?.(await send('fact.check', { entity, fact: said }));
    }
    const was = writtenFact(factText(fact));
    onVerified?.(await send('fact.update', { id, fact: { ...was, verified: dayOf(new Date()) }, was }));
  });
}
