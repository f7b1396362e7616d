import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { type Request, useRequest } from '../ui/use-request.ts';
import type { EntityRow } from '../views.ts';
import { type EntityFilter, filterArg } from './entity-filter.ts';
import { useLibrary } from './library-context.ts';

/** Rows read at once: about three screens. */
const PAGE = 100;

export interface EntityRows extends Request<{ rows: EntityRow[]; total: number }> {
  more: () => void;
}

/** The entities that a filter leaves, the first hundred and further ones as `more` asks for them. */
export function useEntityRows(filter: EntityFilter): EntityRows {
  const { version } = useLibrary();
  const key = JSON.stringify(filter);
  const [asked, setAsked] = useState({ key, pages: 1 });
  // Another filter begins at its first page.
  const pages = asked.key === key ? asked.pages : 1;
  const request = useRequest(
    () => send('entity.list', { ...filterArg(filter), offset: 0, limit: pages * PAGE }),
    [key, pages, version],
  );
  return { ...request, more: () => setAsked({ key, pages: pages + 1 }) };
}
