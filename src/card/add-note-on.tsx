import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import type { Pickable } from '../ui/entity-picker.tsx';
import { TextArea } from '../ui/field.tsx';
import { useAction } from '../ui/use-action.ts';
import { type AddDraft, choosing, chosenEntity } from './add-fields.ts';
import { AddForm } from './add-form.tsx';
import { useCard } from './card-state.ts';
import { ChooseEntity } from './choose-entity.tsx';

/** A note on an entity that is known; the passage and the page are kept with it. */
export function AddNoteOn({ draft, onSaved }: { draft: AddDraft; onSaved: (entity: string) => void }) {
  const { context, changed } = useCard();
  const { fields, write } = draft;
  const entity = chosenEntity(fields);
  const [unchosen, setUnchosen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (fields.id !== '') area.current?.focus();
  }, [fields.id]);
  const save = useAction(async ({ id, name }: Pickable) => {
    const { quote, page } = context;
    const { change } = await send('note.add', { entity: id, text: fields.note, quote, page });
    draft.forget();
    changed(`Saved the note on ${name}.`, [change]);
    onSaved(id);
  });
  return (
    <AddForm
      busy={save.busy}
      onInput={save.clear}
      problem={save.problem}
      save="Save note"
      onSave={() => {
        setUnchosen(!entity);
        if (entity) void save.run(entity);
      }}
    >
      <ChooseEntity
        label="Note on"
        entity={entity}
        onEntity={(picked) => {
          write(choosing(picked));
          setUnchosen(false);
        }}
        error={unchosen ? 'Choose what the note is on.' : undefined}
      />
      <TextArea
        label="Note"
        hint="Markdown. The passage is kept with it."
        rows={3}
        areaRef={area}
        value={fields.note}
        onValue={(note) => write({ note })}
      />
    </AddForm>
  );
}
