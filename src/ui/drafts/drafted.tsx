import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { DraftFields } from '../../views.ts';
import { useRequest } from '../use-request.ts';
import { useStored } from './use-stored.ts';

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
  return loading ? null : <Followed key={of} of={of} found={found ?? null} {...rest} />;
}

/** The form, begun anew where what it is for was gone on with elsewhere. */
function Followed<F extends DraftFields>(all: DraftedProps<F> & { found: DraftFields | null }) {
  const { of, found, ...rest } = all;
  const [begun, setBegun] = useState({ found, round: 0 });
  const store = useStored(of, found, (now) => setBegun(({ round }) => ({ found: now, round: round + 1 })));
  return <Kept key={begun.round} found={begun.found} store={store} {...rest} />;
}

interface KeptProps<F extends DraftFields> extends Omit<DraftedProps<F>, 'of'> {
  found: DraftFields | null;
  store: (fields: DraftFields | null) => Promise<unknown>;
}

function Kept<F extends DraftFields>({ start, on, found, store, children }: KeptProps<F>) {
  const { on: _, was, ...left } = found ?? {};
  const [before, setBefore] = useState<F>(was === undefined ? start : JSON.parse(was));
  const [fields, setFields] = useState<F>({ ...start, ...left });
  const kept = (written: F): DraftFields =>
    on === undefined ? written : { ...written, on, was: JSON.stringify(before) };
  /**
   * At every letter: Chromium drops what a popup sends while it closes, so nothing may wait for then. A draft that
   * could not be kept is still in its form, and saving it says what is wrong.
   */
  const keep = (written: DraftFields | null): void => {
    store(written).catch(() => {});
  };

  return children({
    fields,
    before,
    dirty: differs(fields, before),
    restored: found !== null,
    write(changes) {
      const next = { ...fields, ...changes };
      setFields(next);
      keep(differs(next, before) ? kept(next) : null);
    },
    begin(changes) {
      setBefore({ ...before, ...changes });
      setFields({ ...fields, ...changes });
    },
    forget() {
      keep(null);
    },
    restore: () => store(kept(fields)),
  });
}

function differs(fields: DraftFields, others: DraftFields): boolean {
  return Object.keys(fields).some((name) => fields[name] !== others[name]);
}
