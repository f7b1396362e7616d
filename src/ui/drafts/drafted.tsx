import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { DraftFields } from '../../views.ts';
import { useRequest } from '../use-request.ts';

/** The fields of a form, kept while they are written: a closed popup, tab or browser loses nothing. */
export interface Draft<F extends DraftFields> {
  fields: F;
  /** What they began with: where a change was begun long ago, what was saved then. */
  before: F;
  /** Whether something stands in them that is not saved. */
  dirty: boolean;
  /** What stands in them was left from before. */
  restored: boolean;
  write: (changes: Partial<F>) => void;
  /** What they begin with is known better now: nothing is written by that. */
  begin: (changes: Partial<F>) => void;
  /** What was written is saved, or given up. */
  forget: () => void;
  /** What was given up is a draft again. */
  restore: () => Promise<unknown>;
}

interface DraftedProps<F extends DraftFields> {
  /** What the draft is for, as the message `draft.get` has it. */
  of: string;
  /** The fields where nothing was written yet. */
  start: F;
  /** Where something saved is changed: the entity that it is on. */
  on?: string | undefined;
  /** The form. */
  children: (draft: Draft<F>) => ComponentChildren;
}

/** A form with what was written in it before; it appears when that is known. */
export function Drafted<F extends DraftFields>({ of, ...rest }: DraftedProps<F>) {
  const { value: found, loading } = useRequest(() => send('draft.get', { key: of }), [of]);
  // Without an answer the form is as useful as ever: saving says what is wrong.
  return loading ? null : <Kept key={of} of={of} found={found ?? null} {...rest} />;
}

function Kept<F extends DraftFields>(all: DraftedProps<F> & { found: DraftFields | null }) {
  const { of, start, on, found, children } = all;
  const { on: _, was, ...left } = found ?? {};
  const [before, setBefore] = useState<F>(was === undefined ? start : JSON.parse(was));
  const [fields, setFields] = useState<F>({ ...start, ...left });
  const kept = (written: F): DraftFields =>
    on === undefined ? written : { ...written, on, was: JSON.stringify(before) };

  return children({
    fields,
    before,
    dirty: differs(fields, before),
    restored: found !== null,
    write(changes) {
      const next = { ...fields, ...changes };
      setFields(next);
      keep(of, differs(next, before) ? kept(next) : null);
    },
    begin(changes) {
      setBefore({ ...before, ...changes });
      setFields({ ...fields, ...changes });
    },
    forget() {
      keep(of, null);
    },
    restore: () => send('draft.set', { key: of, fields: kept(fields) }),
  });
}

/**
 * Keeps at every letter: Chromium drops what a popup sends while it closes, so nothing may wait for then. A draft that
 * could not be kept is still in its form, and saving it says what is wrong.
 */
function keep(key: string, fields: DraftFields | null): void {
  send('draft.set', { key, fields }).catch(() => {});
}

function differs(fields: DraftFields, others: DraftFields): boolean {
  return Object.keys(fields).some((name) => fields[name] !== others[name]);
}
