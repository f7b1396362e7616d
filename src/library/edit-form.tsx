import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { type Draft, Drafted } from '../ui/drafted.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import type { DraftFields } from '../views.ts';
import { useLibrary } from './library-context.ts';

interface EditFormProps<F extends DraftFields> {
  /** What the form's draft is for. */
  of: string;
  /** The fields as they are before anything is written. */
  start: F;
  /** Why the fields cannot be saved as they are; they say it once the reader tried. */
  refuse: (fields: F) => string | undefined;
  saveWord?: string;
  /** Saves, and closes the form. `before` is what the fields began with: it may be another by now. */
  onSave: (fields: F, before: F) => Promise<void>;
  onCancel: () => void;
  /** What was cancelled is a draft again: opens the form where it does not open by itself. */
  onRestore?: () => void;
  /** The fields; told how often the reader tried to save, while that is refused. */
  children: (draft: Draft<F>, refused: number) => ComponentChildren;
}

/**
 * A form in place: Save, or Ctrl or Command and Enter; Cancel, or Escape while nothing was changed.
 * A failed save keeps what was written, and so does leaving; what is cancelled can be brought back.
 */
export function EditForm<F extends DraftFields>({ of, start, ...rest }: EditFormProps<F>) {
  return (
    <Drafted of={of} start={start}>
      {(draft) => <Form of={of} start={start} draft={draft} {...rest} />}
    </Drafted>
  );
}

type FormProps<F extends DraftFields> = EditFormProps<F> & { draft: Draft<F> };

function Form<F extends DraftFields>(all: FormProps<F>) {
  const { of, start, draft, refuse, saveWord = 'Save', onSave, onCancel, onRestore, children } = all;
  const { cancelled } = useLibrary();
  const [tries, setTries] = useState(0);
  const [before] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const save = useAction(async () => {
    await onSave(draft.fields, before);
    draft.forget();
  });
  const refused = refuse(draft.fields) !== undefined;
  const submit = () => {
    setTries(tries + 1);
    if (!refused) void save.run();
  };
  const cancel = () => {
    draft.forget();
    if (draft.dirty) cancelled(restore);
    onCancel();
  };
  const restore = async () => {
    await send('draft.set', { key: of, fields: draft.fields });
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
      {draft.restored && <p class="field-hint">Your draft, not saved yet.</p>}
      {children(draft, refused ? tries : 0)}
      {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
      <div class="edit-buttons">
        <Button type="submit" look="primary" aria-disabled={save.busy}>
          {save.busy ? 'Saving…' : saveWord}
        </Button>
        <Button look="quiet" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
