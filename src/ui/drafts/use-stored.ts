import { useRef } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { DraftFields } from '../../views.ts';
import { useReturn } from '../use-return.ts';

/**
 * Stores what stands in a form under its key; null forgets it. Where somebody went on with it elsewhere, saved it or
 * threw it away, the form hears what is there now when its reader comes back to it: what it shows would be saved twice,
 * and its next letter would overwrite the newer.
 *
 * @param found what was there when the form opened
 */
export function useStored(
  key: string,
  found: DraftFields | null,
  onOther: (now: DraftFields | null) => void,
): (fields: DraftFields | null) => Promise<unknown> {
  const last = useRef(found);
  const storing = useRef<Promise<unknown>>(Promise.resolve());

  useReturn(async () => {
    const mine = last.current;
    try {
      // What could not be stored stands in the form alone, and stays.
      await storing.current;
      const now = await send('draft.get', { key });
      // What is written meanwhile is the newest.
      if (last.current !== mine || isSame(now, mine)) return;
      last.current = now;
      onOther(now);
    } catch {
      // The form is as useful as ever: saving says what is wrong.
    }
  });

  return (fields) => {
    last.current = fields;
    storing.current = send('draft.set', { key, fields });
    return storing.current;
  };
}

function isSame(one: DraftFields | null, other: DraftFields | null): boolean {
  if (!one || !other) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
