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

type Walked = ListOrder & { key: string; version: number };

/** Milliseconds between two pieces where an older order is shown meanwhile: what the reader does next goes first. */
const REST_MS = 60;

/**
 * The order of the list that the filter's choices name, walked in pieces: the first is shown at once. When something
 * changed it is walked anew, and the old order stays until the new one is there.
 *
 * @param waits it is not shown now: what is shown instead comes first
 */
export function useListOrder(
  filter: EntityFilter,
  version: number,
  waits: boolean,
): { order: ListOrder | undefined; problem: Problem | null } {
  const key = JSON.stringify(listArg(filter));
  const [walked, setWalked] = useState<Walked>();
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    let wanted = true;
    const show = (order: ListOrder) => {
      setWalked((before) => (isMore(before, order, key) ? before : { ...order, key, version }));
    };
    const isKnown = walked?.key === key && walked.whole;
    if (waits || (isKnown && walked.version === version)) return;
    const walk = async () => {
      for await (const order of walkedList(filter)) {
        if (!wanted) return;
        show(order);
        if (isKnown && !order.whole) await new Promise((resolve) => setTimeout(resolve, REST_MS));
      }
    };
    walk().then(
      () => wanted && setProblem(null),
      (error: unknown) => wanted && setProblem(toProblem(error)),
    );
    return () => {
      wanted = false;
    };
  }, [key, version, waits]);

  return { order: walked?.key === key ? walked : undefined, problem };
}

/** Whether more of the list is known than this, be it from before a change. */
function isMore(walked: Walked | undefined, { ids, whole }: ListOrder, key: string): boolean {
  return walked?.key === key && !whole && (walked.whole || walked.ids.length > ids.length);
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
