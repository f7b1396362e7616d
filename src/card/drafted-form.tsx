import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { ChangedElsewhere, type Changing, isChangedElsewhere } from '../ui/drafts/changed-elsewhere.tsx';
import { draftProblem } from '../ui/drafts/draft-words.ts';
import { type Draft, Drafted } from '../ui/drafts/drafted.tsx';
import { useAction } from '../ui/use-action.ts';
import type { DraftFields } from '../views.ts';
import { useCard, useHold } from './card-state.ts';
import { SaveButton } from './save-button.tsx';
import type { Writing } from './use-writing.ts';

/** What the fields of a form are given. */
export interface Fields<F extends DraftFields> {
  draft: Draft<F>;
  /** How often the reader tried to save. */
  tries: number;
  /** Why that failed. */
  problem: Problem | null;
}

interface DraftedFormProps<F extends DraftFields> {
  /** What the draft is for. */
  of: string;
  start: F;
  /** Where it is not new: what is changed. */
  changing?: Changing<F>;
  writing: Writing;
  /** Why the fields cannot be saved as they are; they say it themselves once the reader tried. */
  refuse?: (fields: F) => string | undefined;
  /**
   * Resolves when it is durably written. `before` is what the fields began with: it may be another by now, and then it
   * is refused.
   */
  onSave: (fields: F, before: F) => Promise<void>;
  /** The first area among them takes the focus. */
  children: (fields: Fields<F>) => ComponentChildren;
}

/**
 * Something being written in the card, kept as a draft at every letter. Ctrl or Cmd with Enter saves; what went wrong
 * is said, and what was written stays.
 */
export function DraftedForm<F extends DraftFields>({ of, start, ...rest }: DraftedFormProps<F>) {
  return (
    <Drafted<F> of={of} start={start} on={rest.changing?.entity}>
      {(draft) => <Form draft={draft} {...rest} />}
    </Drafted>
  );
}

type FormProps<F extends DraftFields> = Omit<DraftedFormProps<F>, 'of' | 'start'> & { draft: Draft<F> };

function Form<F extends DraftFields>({ draft, changing, writing, refuse, onSave, children }: FormProps<F>) {
  const { changed, cancelled } = useCard();
  const { fields, before, write, forget, dirty, restored } = draft;
  const [left] = useState(fields);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // What a draft left keeps no card open: it is there again with the next one.
  useHold(Object.keys(fields).some((name) => fields[name] !== left[name]));
  useEffect(() => {
    if (!writing.wanted) return;
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = useAction(async (was: F) => {
    await onSave(fields, was);
    forget();
    writing.close();
  });
  const elsewhere = isChangedElsewhere(save.problem) ? changing : undefined;

  function submit() {
    setTries(tries + 1);
    if (refuse?.(fields) === undefined) void save.run(before);
  }

  function cancel() {
    forget();
    if (dirty) cancelled(restore);
    writing.close();
  }

  async function restore() {
    await draft.restore();
    writing.open();
  }

  function rewrite(changes: Partial<F>) {
    save.clear();
    write(changes);
  }

  return (
    <form
      class="drafted-form"
      ref={form}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        submit();
      }}
    >
      {children({ draft: { ...draft, write: rewrite }, tries, problem: elsewhere ? null : draftProblem(save.problem) })}
      {elsewhere && (
        <ChangedElsewhere
          changing={elsewhere}
          fields={fields}
          onReplace={(now) => void save.run(now)}
          onSavedAsNew={(text, { change }) => {
            forget();
            changed(text, [change]);
            writing.close();
          }}
        />
      )}
      <div class="buttons">
        <Button look="quiet" onClick={cancel}>
          {restored ? 'Discard draft' : 'Cancel'}
        </Button>
        {/* To save once more could only be refused again. */}
        {!elsewhere && (
          <SaveButton busy={save.busy} onSave={submit}>
            Save
          </SaveButton>
        )}
      </div>
    </form>
  );
}
