import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { EntityRow } from '../../views.ts';

/** Rows kept: those that were in sight some time ago are asked for again. */
const KEPT = 2000;

export type Rows = ReadonlyMap<string, EntityRow>;

export const rowsById = (rows: readonly EntityRow[]): Rows => new Map(rows.map((row) => [row.id, row]));

/**
 * The rows of these entities as far as they are known; after a change the old ones stay until the new ones are there.
 * While an answer is awaited nothing else is asked for: who scrolls fast past thousands asks for none of them.
 *
 * @param first rows that are known when the part appears
 */
export function useRows(ids: readonly string[], version: number, first: Rows = new Map()): Rows {
  const [rows, setRows] = useState(first);
  const latest = useRef({ ids, version });
  latest.current = { ids, version };
  const known = useRef({ rows, asked: new Set(rows.keys()), version });
  const asking = useRef(false);

  useLayoutEffect(() => {
    const ask = async () => {
      asking.current = true;
      try {
        for (;;) {
          const wanted = latest.current;
          const isOld = known.current.version !== wanted.version;
          const asked = isOld ? new Set<string>() : known.current.asked;
          const missing = wanted.ids.filter((id) => !asked.has(id));
          if (missing.length === 0) return;
          const found = await send('entity.rows', { ids: missing });
          const isMuch = known.current.rows.size > KEPT;
          const kept = [...known.current.rows].filter(([id]) => !isMuch || latest.current.ids.includes(id));
          known.current = {
            rows: new Map([...kept, ...found.map((row) => [row.id, row] as const)]),
            asked: isMuch ? new Set(missing) : new Set([...asked, ...missing]),
            version: wanted.version,
          };
          setRows(known.current.rows);
        }
      } finally {
        // At once, so that what is wanted next is not left to a walk that is over.
        asking.current = false;
      }
    };
    // Whoever walks the list meets the same problem, and says it.
    if (!asking.current) ask().catch(() => {});
  }, [ids.join(' '), version]);

  return rows;
}
