import type { ComponentChildren } from 'preact';
import type { Problem } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface WritingProps {
  heading: string;
  save: string;
  busy: boolean;
  problem: Problem | null;
  onSave: () => void;
  /** Back to where the reader came from, with a draft of what is written. */
  onBack: () => void;
  /** Back, without it. */
  onCancel: () => void;
  children: ComponentChildren;
}

/**
 * A small form: Ctrl+Enter or Command+Enter saves, Escape goes back and keeps a draft. What went wrong leaves the
 * fields as they are.
 */
export function Writing({ heading, save, busy, problem, onSave, onBack, onCancel, children }: WritingProps) {
  return (
    <form
      class="writing"
      aria-labelledby="writing-heading"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
        else if (event.key === 'Escape') onBack();
        else return;
        event.preventDefault();
      }}
    >
      <h2 id="writing-heading" class="heading">
        {heading}
      </h2>
      {children}
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      <div class="writing-buttons">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {save}
        </Button>
      </div>
    </form>
  );
}
