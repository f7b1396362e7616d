import type { Kind } from '../entity.ts';
import type { ActivePage } from '../ui/active-page.ts';
import type { Done } from '../ui/done.ts';
import { type Draft, Drafted } from '../ui/drafts/drafted.tsx';
import type { Pickable } from '../ui/entity-picker.tsx';
import { guessKind } from '../ui/guess-kind.ts';
import type { DraftFields } from '../views.ts';
import { draftOf, type Writing } from './doing.ts';
import { NewEntity, type NewEntityFields } from './new-entity.tsx';
import { QuickNote, type QuickNoteFields, quickNoteFields } from './quick-note.tsx';

interface WriteFormProps {
  writing: Writing;
  page: ActivePage | undefined;
  onDone: (done: Done) => void;
  /** To a note on somebody known instead. */
  onNote: (on: Pickable) => void;
  /** Back to the list; whether something is left as a draft. */
  onBack: (left: boolean) => void;
  /** Back to the list without a draft; what was written, where something was. */
  onCancel: (written: DraftFields | null) => void;
}

/** The form for what the reader writes, with what is left of it from before. */
export function WriteForm({ writing, page, onDone, onNote, onBack, onCancel }: WriteFormProps) {
  const ways = (draft: Draft<DraftFields>) => ({
    onDone,
    onBack: () => onBack(draft.dirty),
    onCancel() {
      draft.forget();
      onCancel(draft.dirty ? draft.fields : null);
    },
  });
  const of = draftOf(writing);
  if (writing.what === 'entity') {
    return (
      <Drafted<NewEntityFields>
        of={of}
        start={{ name: writing.name, kind: writing.kind ?? kindOf(writing.name), aliases: '', summary: '' }}
      >
        {(draft) => (
          <NewEntity
            draft={draft}
            tab={page?.tab}
            onNoteInstead={(known) => {
              // A summary that was written stays a draft; a name alone would only come back the next time.
              if (draft.fields.summary.trim() === '') draft.forget();
              onNote(known);
            }}
            {...ways(draft)}
          />
        )}
      </Drafted>
    );
  }
  return (
    <Drafted<QuickNoteFields> of={of} start={quickNoteFields(writing.on)}>
      {(draft) => <QuickNote draft={draft} page={page} {...ways(draft)} />}
    </Drafted>
  );
}

/** What the words of a name say; most that readers write about are persons. */
const kindOf = (name: string): Kind => (name === '' ? 'person' : guessKind(name));
