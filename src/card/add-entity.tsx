import { useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../entity.ts';
import { send } from '../platform/send.ts';
import type { Pickable } from '../ui/entity-picker.tsx';
import { Choice, Field, TextArea } from '../ui/field.tsx';
import { guessKind } from '../ui/guess-kind.ts';
import { KIND_WORDS } from '../ui/kind-mark.tsx';
import { useAction } from '../ui/use-action.ts';
import { AddForm } from './add-form.tsx';
import { AlreadyKnown } from './already-known.tsx';
import { useCard, useHold } from './card-state.ts';

const CHOICES = KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

interface AddEntityProps {
  text: string;
  onSaved: (entity: string) => void;
  /** The name is known: a note on its entity may be what is wanted. */
  onNoteInstead: (entity: Pickable) => void;
}

/** A new entity named by the selection, with a first note where the reader writes one. */
export function AddEntity({ text, onSaved, onNoteInstead }: AddEntityProps) {
  const { context, changed } = useCard();
  const [name, setName] = useState(text);
  const [kind, setKind] = useState<Kind>(() => guessKind(text));
  const [note, setNote] = useState('');
  // Where the note failed after the entity was made, the next try writes the note alone.
  const made = useRef<{ id: string; change: string } | null>(null);
  useHold(note !== '' || name !== text);

  const save = useAction(async () => {
    made.current ??= await send('entity.create', { entity: { name: name.trim(), kind } });
    const { id, change } = made.current;
    const changes = [change];
    if (note.trim() !== '') {
      const { quote, page } = context;
      changes.push((await send('note.add', { entity: id, text: note, quote, page })).change);
    }
    changed(`Saved ${name.trim()}.`, changes);
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
      <Field
        label="Name"
        value={name}
        onValue={setName}
        error={nameProblem ? save.problem?.message : undefined}
        disabled={made.current !== null}
        data-first
      />
      <AlreadyKnown name={name} onNoteInstead={onNoteInstead} />
      <Choice label="Kind" value={kind} choices={CHOICES} onValue={setKind} disabled={made.current !== null} />
      <TextArea label="Note" hint="Optional. Markdown." rows={3} value={note} onValue={setNote} />
    </AddForm>
  );
}
