import { useRef } from 'preact/hooks';
import { KINDS } from '../../entity.ts';
import { send } from '../../platform/send.ts';
import { AlsoCalled, chosenAliases } from '../../ui/also-called.tsx';
import type { Pickable } from '../../ui/entity-picker.tsx';
import { Choice, TextArea } from '../../ui/field.tsx';
import { KIND_WORDS } from '../../ui/kind-mark.tsx';
import { NewName } from '../../ui/new-name.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useCard } from '../card-state.ts';
import type { AddDraft } from './add-fields.ts';
import { AddForm } from './add-form.tsx';

const CHOICES = KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

interface AddEntityProps {
  draft: AddDraft;
  onSaved: (entity: string) => void;
  /** The name is known: a note on its entity may be what is wanted. */
  onNoteInstead: (entity: Pickable) => void;
}

/** A new entity named by the selection, with a first note where the reader writes one. */
export function AddEntity({ draft, onSaved, onNoteInstead }: AddEntityProps) {
  const { context, changed } = useCard();
  const { fields, write } = draft;
  const { kind, note } = fields;
  const name = fields.name.trim();
  // Where the note failed after the entity was made, the next try writes the note alone.
  const made = useRef<{ id: string; change: string } | null>(null);

  const save = useAction(async () => {
    made.current ??= await send('entity.create', {
      entity: { name, kind, aliases: chosenAliases(fields) },
    });
    const { id, change } = made.current;
    const changes = [change];
    if (note.trim() !== '') {
      const { quote, page } = context;
      changes.push((await send('note.add', { entity: id, text: note, quote, page })).change);
    }
    draft.forget();
    changed(`Saved ${name}.`, changes);
    onSaved(id);
  });
  const nameProblem = save.problem && ['empty-name', 'name-too-long'].includes(save.problem.code);

  return (
    <AddForm
      busy={save.busy}
      onInput={save.clear}
      problem={nameProblem ? null : save.problem}
      save="Save entity"
      onSave={() => void save.run()}
    >
      <NewName
        value={fields.name}
        onValue={(name) => write({ name })}
        error={nameProblem ? save.problem?.message : undefined}
        disabled={made.current !== null}
        data-first
        instead="Write a note instead"
        onInstead={onNoteInstead}
      />
      <Choice
        label="Kind"
        value={kind}
        choices={CHOICES}
        onValue={(kind) => write({ kind })}
        disabled={made.current !== null}
      />
      {made.current === null && <AlsoCalled fields={fields} write={write} />}
      <TextArea label="Note" hint="Optional. Markdown." rows={3} value={note} onValue={(note) => write({ note })} />
    </AddForm>
  );
}
