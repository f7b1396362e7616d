import { useMemo, useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { Problem } from '../../problem.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { Found } from '../../views.ts';
import { countWords } from '../parts/count-words.ts';
import { type EntityFilter, isNarrow, listArg, typed, unsearched } from './entity-filter.ts';
import { type ListOrder, useListOrder } from './use-list-order.ts';
import { type Rows, rowsById } from './use-rows.ts';

/** Of each sort, at first and with every "more": who finds more of them types on. */
const SHOWN = 50;

export interface Entities {
  order: ListOrder | undefined;
  /** The rows, where they came with the order. */
  given: Rows | undefined;
  /** What was searched for, where words or days are given. */
  found: (Found & { limit: number }) | undefined;
  /** For the reader: how many there are. */
  count: string;
  problem: Problem | null;
  more: () => void;
}

/**
 * The entities that a filter leaves: a whole list by name, or the best that a search finds, with the notes it finds.
 */
export function useEntities(filter: EntityFilter, version: number): Entities {
  const query = typed(filter);
  const arg = { ...listArg(filter), query };
  const key = JSON.stringify(arg);
  const [asked, setAsked] = useState({ key, limit: SHOWN });
  // Another search begins anew.
  const limit = asked.key === key ? asked.limit : SHOWN;
  // Until something is found the list that was there before stays.
  const list = useListOrder(unsearched(filter), version, query !== '');
  const search = useRequest(
    async () => (query === '' ? undefined : { ...(await send('search', { ...arg, limit })), limit }),
    [key, limit, version],
  );
  const found = query === '' ? undefined : search.value;
  const best = useMemo(() => found && orderOf(found), [found]);
  const order = best?.order ?? list.order;
  return {
    order,
    given: best?.given,
    found,
    count: order ? countWords(order, isNarrow(filter)) : '',
    problem: query === '' ? list.problem : search.problem,
    more: () => setAsked({ key, limit: limit + SHOWN }),
  };
}

function orderOf({ entities, limit }: { entities: Found['entities']; limit: number }): {
  order: ListOrder;
  given: Rows;
} {
  return {
    order: { ids: entities.map(({ id }) => id), whole: entities.length < limit },
    given: rowsById(entities),
  };
}
