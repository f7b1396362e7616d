import type { Problem } from '../../problem.ts';
import type { Changed, DraftFields, StrandedDraft } from '../../views.ts';
import { Button } from '../button.tsx';
import { intoView } from '../into-view.ts';
import { Notice } from '../notice.tsx';
import { useAction } from '../use-action.ts';
import { useRequest } from '../use-request.ts';
import type { Saved } from './written.tsx';

/** A saved note, fact, alias or entity that a form changes. */
export interface Changing<F extends DraftFields> {
  written: Saved<F>;
  entity: string;
  id: string;
}

/** Whether a change was refused because what it changes is no more, or another by now. */
export function isChangedElsewhere(problem: Problem | null): boolean {
  return problem?.code === 'changed-since' || problem?.code === 'not-found';
}

interface ChangedElsewhereProps<F extends DraftFields> {
  changing: Changing<F>;
  /** What was written here. */
  fields: F;
  /** The reader saw what it says now, and wants what was written here instead. */
  onReplace: (now: F) => void;
  onSavedAsNew: (text: string, change: Changed) => void;
}

/** How to go on where a change was refused: what is saved is shown before it is replaced, and both can be kept. */
export function ChangedElsewhere<F extends DraftFields>(all: ChangedElsewhereProps<F>) {
  const { changing, fields, onReplace, onSavedAsNew } = all;
  const { written, entity, id } = changing;
  const { what, Shown, add: saveNew } = written;
  const { value: now, problem } = useRequest(() => written.read(entity, id), [entity, id]);
  const add = useAction(async (saving: NonNullable<typeof saveNew>) =>
    onSavedAsNew(savedAsNew(what), await saving(entity, fields)),
  );
  const failed = problem ?? add.problem;
  if (failed) return <Notice tone="problem">{failed.message}</Notice>;
  if (now === undefined) return null;
  return (
    <div ref={intoView}>
      <Notice tone="problem">
        <p>{now ? `The ${what} was changed elsewhere. Your text was kept.` : deletedWords(what)}</p>
        {saveNew && (
          <div class="notice-buttons">
            <Button aria-disabled={add.busy} onClick={() => void add.run(saveNew)}>
              {saveAsNew(what)}
            </Button>
          </div>
        )}
        {now && (
          <details onToggle={({ currentTarget }) => intoView(currentTarget)}>
            <summary>What it says now</summary>
            <Shown fields={now} />
            <Button onClick={() => onReplace(now)}>Replace it with yours</Button>
          </details>
        )}
      </Notice>
    </div>
  );
}

/** What is said of a change that changes nothing any more. */
export const deletedWords = (what: StrandedDraft['what']): string => `The ${what} was deleted. Your text was kept.`;

/** What the button says that makes a new one of it, and what is said then. */
export const saveAsNew = (what: StrandedDraft['what']): string => `Save as new ${what}`;
export const savedAsNew = (what: StrandedDraft['what']): string => `Saved as a new ${what}.`;
