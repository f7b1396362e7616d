import { useEffect, useRef, useState } from 'preact/hooks';
import { ALL_CHOSEN, between, choosing, isChosen, NOTHING_CHOSEN, type Selection } from './selection.ts';

export interface Selecting {
  /** Null while the reader selects nothing: the list has no boxes then. */
  selection: Selection | null;
  /** Begins to select, with nothing chosen. */
  begin: () => void;
  /**
   * Chooses one (`on`), or no longer; left out, it is turned. With `range` all from the one before to it, which are
   * chosen where `on` is left out.
   */
  turn: (at: number, range: boolean, on?: boolean) => void;
  all: () => void;
  /** Nothing is chosen, and the boxes go. */
  end: () => void;
}

/** What the reader selects in a list; another filter (`key`) begins anew. */
export function useSelection(ids: readonly string[], key: string): Selecting {
  const [selection, setSelection] = useState<Selection | null>(null);
  /** Where the last one was chosen, from which a range goes on; null before the first. */
  const anchor = useRef<number | null>(null);
  const set = (next: Selection | null) => {
    anchor.current = null;
    setSelection(next);
  };
  useEffect(() => set(null), [key]);
  return {
    selection,
    begin: () => set(NOTHING_CHOSEN),
    turn(at, range, on) {
      const id = ids[at];
      if (id === undefined) return;
      const from = range ? anchor.current : null;
      setSelection((before) => {
        const now = before ?? NOTHING_CHOSEN;
        return from === null
          ? choosing(now, [id], on ?? !isChosen(now, id))
          : choosing(now, between(ids, from, at), on ?? true);
      });
      if (from === null) anchor.current = at;
    },
    all: () => setSelection(ALL_CHOSEN),
    end: () => set(null),
  };
}
