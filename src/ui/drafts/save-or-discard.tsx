import type { StrandedDraft } from '../../views.ts';
import { Button } from '../button.tsx';
import { ProblemLine } from '../problem-line.tsx';
import type { Action } from '../use-action.ts';
import { saveAsNew } from './changed-elsewhere.tsx';

interface SaveOrDiscardProps {
  what: StrandedDraft['what'];
  save: Pick<Action<never>, 'busy' | 'problem'>;
  onSave: () => void;
  discard: Action<[]>;
}

/** What can be done with a text whose note, fact, alias or entity is no more, and what went wrong with it. */
export function SaveOrDiscard({ what, save, onSave, discard }: SaveOrDiscardProps) {
  return (
    <>
      <ProblemLine problem={save.problem ?? discard.problem} />
      <div class="notice-buttons">
        <Button aria-disabled={save.busy} onClick={onSave}>
          {saveAsNew(what)}
        </Button>
        <Button look="quiet" onClick={() => void discard.run()}>
          Discard
        </Button>
      </div>
    </>
  );
}
