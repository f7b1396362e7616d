import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import type { Pickable } from '../ui/entity-picker.tsx';
import { TextArea } from '../ui/field.tsx';
import { useAction } from '../ui/use-action.ts';
import { AddForm } from './add-form.tsx';
import { useCard, useHold } from './card-state.ts';
import { ChooseEntity } from './choose-entity.tsx';

interface AddNoteOnProps {
  /** The entity that is offered first. */
  about: Pickable | null;
  onSaved: (entity: string) => void;
}

/** A note on an entity that is known; the passage and the page are kept with it. */
export function AddNoteOn({ about, onSaved }: AddNoteOnProps) {
  const { context, changed } = useCard();
  const [entity, setEntity] = useState(about);
  const [text, setText] = useState('');
  const [unchosen, setUnchosen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useHold(text !== '' || entity !== null);
  useEffect(() => {
    if (entity) area.current?.focus();
  }, [entity]);
  const save = useAction(async ({ id, name }: Pickable) => {
    const { quote, page } = context;
    const { change } = await send('note.add', { entity: id, text, quote, page });
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
          setEntity(picked);
          setUnchosen(false);
        }}
        error={unchosen ? 'Choose what the note is on.' : undefined}
      />
      <TextArea
        label="Note"
        hint="Markdown. The passage is kept with it."
        rows={3}
        areaRef={area}
        value={text}
        onValue={setText}
      />
    </AddForm>
  );
}
