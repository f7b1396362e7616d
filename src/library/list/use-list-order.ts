import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { sendAside } from '../../platform/send-aside.ts';
import { type Problem, toProblem } from '../../problem.ts';
import { type EntityFilter, listArg } from './entity-filter.ts';
import { firstPiece } from './first-list.ts';
import { movedIn } from './moved-in.ts';
import { type Rows, rowsById } from './use-rows.ts';

export interface ListOrder {
  /** Ids of the entities in the order of names. */
  ids: readonly string[];
  /** Whether these are all. */
  whole: boolean;
  /** The first rows, where they came with the ids. */
  first?: Rows | undefined;
}

interface Walked extends ListOrder {
  /** Where the names counter stood when the walk began. */
  names: number;
}

type Known = Walked & { key: string; version: number };

/** Lists that are remembered: who goes back to one, from another or another view, finds it as it was left. */
const REMEMBERED = 4;
let remembered: readonly Known[] = [];

/** Ids asked for at once, after the first: whatever the reader does waits for one piece at the most. */
const PIECE = 1000;

/**
 * The order of the list that the filter's choices name, walked in pieces: the first is shown at once. When something
 * changed, what that moved is put where it stands now; where that is not told the list is walked anew, and the old
 * order stays until the new one is there.
 *
 * @param waits it is not shown now: what is shown instead comes first
 */
export function useListOrder(
  filter: EntityFilter,
  version: number,
  waits: boolean,
): { order: ListOrder | undefined; problem: Problem | null } {
  const key = JSON.stringify(listArg(filter));
  const [lists, setLists] = useState(remembered);
  const known = lists.find((list) => list.key === key);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    remembered = lists;
  }, [lists]);
  useLayoutEffect(() => {
    let wanted = true;
    const show = (walked: Walked) => {
      setLists((before) => {
        const shown = before.find((list) => list.key === key);
        if (shown && isMore(shown, walked)) return before;
        const others = before.filter((list) => list !== shown);
        return [{ ...walked, key, version }, ...others].slice(0, REMEMBERED);
      });
    };
    const whole = known?.whole ? known : undefined;
    if (waits || whole?.version === version) return;
    const follow = async () => {
      const moved = whole && (await afterMoves(filter, whole));
      if (moved) return wanted && show(moved);
      for await (const walked of walkedList(filter)) {
        if (!wanted) return;
        show(walked);
      }
    };
    follow().then(
      () => wanted && setProblem(null),
      (error: unknown) => wanted && setProblem(toProblem(error)),
    );
    return () => {
      wanted = false;
    };
  }, [key, version, waits]);

  // Rows from before a change are not the last word.
  return { order: known && (known.version === version ? known : { ...known, first: undefined }), problem };
}

/** Whether more of the list is known than this, be it from before a change. */
function isMore(known: ListOrder, { ids, whole }: ListOrder): boolean {
  return !whole && (known.whole || known.ids.length > ids.length);
}

/** A whole list as it is now; null where that is not known without walking it. */
async function afterMoves(filter: EntityFilter, { ids, names }: Walked): Promise<Walked | null> {
  const moved = await send('entity.moved', { ...listArg(filter), since: names });
  const order = moved && movedIn(ids, moved);
  return order && { ids: order, whole: true, names: moved.names };
}

/** The order as far as it is known, after each piece. */
async function* walkedList(filter: EntityFilter): AsyncGenerator<Walked> {
  let walked: Walked | undefined;
  for (;;) {
    const after = walked?.ids.at(-1);
    const list = listArg(filter);
    const piece = await (after ? sendAside('entity.list', { ...list, after, limit: PIECE }) : firstPiece(list));
    if (piece) {
      const { ids = [], names = piece.names, first = rowsById(piece.rows) } = walked ?? {};
      walked = { ids: [...ids, ...piece.ids], whole: !piece.more, names, first };
      yield walked;
      if (walked.whole) return;
    } else {
      // The list changed where it is being walked: it is walked anew.
      walked = undefined;
    }
  }
}
