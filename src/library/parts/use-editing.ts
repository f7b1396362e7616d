import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasDraft } from '../entity/has-draft.ts';
import { useLibrary } from '../library-context.ts';

export interface Editing {
  editing: boolean;
  open: () => void;
  close: () => void;
  /** The button that opens the form: it has the focus again when the form is closed. */
  opener: RefObject<HTMLButtonElement | null>;
}

/**
 * A form that a button opens in its own place.
 *
 * @param draft what the form's draft is for: with one left in it, the form opens by itself.
 */
export function useEditing(draft?: string): Editing {
  const { version } = useLibrary();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) opener.current?.focus();
    before.current = editing;
  }, [editing]);
  useEffect(() => {
    if (draft === undefined || editing) return;
    let wanted = true;
    hasDraft(draft).then(
      (isLeft) => wanted && isLeft && setEditing(true),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [draft, version]);
  return { editing, open: () => setEditing(true), close: () => setEditing(false), opener };
}
