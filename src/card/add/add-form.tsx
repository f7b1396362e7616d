import type { ComponentChildren } from 'preact';
import type { Problem } from '../../problem.ts';
import { Notice } from '../../ui/notice.tsx';
import { CardEnd } from '../card-end.tsx';
import { SaveButton } from '../save-button.tsx';

interface AddFormProps {
  busy: boolean;
  problem: Problem | null;
  save: string;
  /** The reader changed a field: what was wrong may be no more. */
  onInput: () => void;
  onSave: () => void;
  children: ComponentChildren;
}

/** The fields of one way to add, with its button. Ctrl or Cmd with Enter saves from any field. */
export function AddForm({ busy, problem, save, onInput, onSave, children }: AddFormProps) {
  return (
    <form
      class="add-form"
      onInput={onInput}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <CardEnd>
        {problem && <Notice tone="problem">{problem.message}</Notice>}
        <div class="buttons">
          <SaveButton busy={busy} onSave={onSave}>
            {save}
          </SaveButton>
        </div>
      </CardEnd>
    </form>
  );
}
