import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';

interface EditFormProps {
  /** Why the draft cannot be saved as it is; the fields say it once the reader tried. */
  refuse: string | undefined;
  /** Whether something would be lost by closing: then Escape does not. */
  dirty: boolean;
  saveWord?: string;
  onSave: () => Promise<void>;
  onCancel: () => void;
  /** The fields; told whether the reader tried to save a draft that is refused. */
  children: (refused: boolean) => ComponentChildren;
}

/**
 * A form in place: Save, or Ctrl or Command and Enter; Cancel, or Escape while nothing was changed.
 * A failed save keeps what was written.
 */
export function EditForm({ refuse, dirty, saveWord = 'Save', onSave, onCancel, children }: EditFormProps) {
  const [tried, setTried] = useState(false);
  const save = useAction(onSave);
  const submit = () => {
    setTried(true);
    if (refuse === undefined) void save.run();
  };
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !dirty) onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      {children(tried && refuse !== undefined)}
      {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
      <div class="edit-buttons">
        <Button type="submit" look="primary" aria-disabled={save.busy}>
          {save.busy ? 'Saving…' : saveWord}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
