import type { ComponentChildren } from 'preact';
import type { Problem } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface AddFormProps {
  busy: boolean;
  problem: Problem | null;
  save: string;
  onSave: () => void;
  children: ComponentChildren;
}

/** The fields of one way to add, with its button. Ctrl or Cmd with Enter saves from any field. */
export function AddForm({ busy, problem, save, onSave, children }: AddFormProps) {
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      <div class="buttons">
        <Button look="primary" type="submit" aria-disabled={busy} title="Ctrl+Enter">
          {save}
        </Button>
      </div>
    </form>
  );
}
