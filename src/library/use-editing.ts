import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Editing {
  editing: boolean;
  open: () => void;
  close: () => void;
  /** The button that opens the form: it has the focus again when the form is closed. */
  opener: RefObject<HTMLButtonElement | null>;
}

/** A form that a button opens in its own place. */
export function useEditing(): Editing {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) opener.current?.focus();
    before.current = editing;
  }, [editing]);
  return { editing, open: () => setEditing(true), close: () => setEditing(false), opener };
}
