import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button.tsx';

interface SaveButtonProps {
  busy: boolean;
  onSave: () => void;
  children: ComponentChildren;
}

/**
 * Saves a form, also by Enter in one of its lines. By the click that both are and not by the form's submission, which
 * the browser refuses where the page around the card is in a sandbox without forms.
 */
export function SaveButton({ busy, onSave, children }: SaveButtonProps) {
  return (
    <Button
      look="primary"
      type="submit"
      aria-disabled={busy}
      title="Ctrl+Enter"
      onClick={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </Button>
  );
}
