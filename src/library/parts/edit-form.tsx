import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemCode } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { ChangedElsewhere, type Changing, isChangedElsewhere } from '../../ui/drafts/changed-elsewhere.tsx';
import { draftWords } from '../../ui/drafts/draft-words.ts';
import { type Draft, Drafted } from '../../ui/drafts/drafted.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { DraftFields } from '../../views.ts';
import { useLibrary } from '../library-context.ts';

/** What is said where saving failed with a problem of this sort. */
type Said = (code: ProblemCode) => string | undefined;

interface EditFormProps<F extends DraftFields> {
  /** What the form's draft is for. */
  of: string;
  /** The fields as they are before anything is written. */
  start: F;
  /** Where it is not new: what is changed. */
  changing?: Changing<F> | undefined;
  /** Why the fields cannot be saved as they are; they say it once the reader tried. */
  refuse: (fields: F) => string | undefined;
  saveWord?: string;
  /**
   * Saves, and closes the form. `was` is what the reader knows to be replaced, at first what the fields began with: it
   * may be another by now, and then it is refused. `before` is what they began with, always.
   */
  onSave: (fields: F, was: F, before: F) => Promise<void>;
  onCancel: () => void;
  /** What was cancelled is a draft again: opens the form where it does not open by itself. */
  onRestore?: () => void;
  /** Problems that the fields say themselves. */
  own?: readonly ProblemCode[];
  /**
   * The fields; told how often the reader tried to save, while that is refused, and what they are to say of a problem.
   */
  children: (draft: Draft<F>, refused: number, said: Said) => ComponentChildren;
}

/**
 * A form in place: Save, or Ctrl or Command and Enter; Cancel, or Escape while nothing was changed.
 * A failed save keeps what was written, and so does leaving; what is cancelled can be brought back.
 */
export function EditForm<F extends DraftFields>({ of, start, ...rest }: EditFormProps<F>) {
  return (
    <Drafted of={of} start={start} on={rest.changing?.entity}>
      {(draft) => <Form draft={draft} {...rest} />}
    </Drafted>
  );
}

type FormProps<F extends DraftFields> = Omit<EditFormProps<F>, 'of' | 'start'> & { draft: Draft<F> };

function Form<F extends DraftFields>(all: FormProps<F>) {
  const { draft, changing, refuse, saveWord = 'Save', onSave, onCancel, onRestore, own = [], children } = all;
  const { deleted, cancelled } = useLibrary();
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What was left opens by itself, beside what the reader came for.
    if (draft.restored && document.activeElement !== document.body) return;
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const save = useAction(async (was: F) => {
    await onSave(draft.fields, was, draft.before);
    draft.forget();
  });
  const { problem } = save;
  const atField = problem !== null && own.includes(problem.code);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [tries, atField]);
  const elsewhere = isChangedElsewhere(problem) ? changing : undefined;
  const refused = refuse(draft.fields) !== undefined;
  const submit = () => {
    setTries(tries + 1);
    if (!refused) void save.run(draft.before);
  };
  const write = (changes: Partial<F>) => {
    if (atField) save.clear();
    draft.write(changes);
  };
  const cancel = () => {
    draft.forget();
    if (draft.dirty) cancelled(restore);
    onCancel();
  };
  const restore = async () => {
    await draft.restore();
    onRestore?.();
  };
  return (
    <form
      class="edit"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !draft.dirty) cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      {draft.restored && <p class="field-hint">{draftWords()}</p>}
      {children({ ...draft, write }, refused ? tries : 0, (code) =>
        problem?.code === code ? problem.message : undefined,
      )}
      {elsewhere ? (
        <ChangedElsewhere
          changing={elsewhere}
          fields={draft.fields}
          onReplace={(now) => void save.run(now)}
          onSavedAsNew={(text, change) => {
            draft.forget();
            deleted(text, change);
            onCancel();
          }}
        />
      ) : (
        problem && !atField && <Notice tone="problem">{problem.message}</Notice>
      )}
      <div class="edit-buttons">
        {/* To save once more could only be refused again. */}
        {!elsewhere && (
          <Button type="submit" look="primary" aria-disabled={save.busy}>
            {save.busy ? 'Saving…' : saveWord}
          </Button>
        )}
        <Button look="quiet" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
