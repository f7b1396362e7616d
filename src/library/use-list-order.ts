import { useEffect, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { type Problem, toProblem } from '../problem.ts';
import { type EntityFilter, listArg } from './entity-filter.ts';

/** Ids asked for at once: the first piece is there before the eye is, and nobody waits behind one. */
const PIECE = 2000;

export interface ListOrder {
  /** Ids of the entities in the order of names. */
  ids: readonly string[];
  /** Whether these are all. */
  whole: boolean;
}

type Walked = ListOrder & { key: string };

/**
 * The order of a list, walked in pieces: the first is shown at once. When something changed it is walked anew, and the
 * old order stays until the new one is there.
 *
 * @param filter null where nothing is listed
 */
export function useListOrder(
  filter: EntityFilter | null,
  version: number,
): { order: ListOrder | undefined; problem: Problem | null } {
  const key = JSON.stringify(filter && listArg(filter));
  const [walked, setWalked] = useState<Walked>();
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    let wanted = true;
    const show = (order: ListOrder) => {
      setWalked((before) => (before?.key === key && before.whole && !order.whole ? before : { ...order, key }));
    };
    const walk = async () => {
      if (!filter) return;
      for await (const order of walkedList(filter)) {
        if (!wanted) return;
        show(order);
      }
    };
    walk().then(
      () => wanted && setProblem(null),
      (error: unknown) => wanted && setProblem(toProblem(error)),
    );
    return () => {
      wanted = false;
    };
  }, [key, version]);

  return { order: walked?.key === key ? walked : undefined, problem };
}

/** The order as far as it is known, after each piece. */
async function* walkedList(filter: EntityFilter): AsyncGenerator<ListOrder> {
  let ids: string[] = [];
  for (;;) {
    const after = ids.at(-1);
    const piece = await send('entity.list', { ...listArg(filter), ...(after && { after }), limit: PIECE });
    // The list changed where it is being walked: it is walked anew.
    ids = piece ? [...ids, ...piece.ids] : [];
    if (piece) yield { ids, whole: !piece.more };
    if (piece && !piece.more) return;
  }
}
