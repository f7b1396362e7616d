import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { TextArea } from '../../ui/field.tsx';
import { useCard } from '../card-state.ts';
import type { AddDraft } from './add-fields.ts';
import { AddForm } from './add-form.tsx';
import { ChooseEntity } from './choose-entity.tsx';
import { useAddOn } from './use-add-on.ts';

/** A note on an entity that is known; the passage and the page are kept with it. */
export function AddNoteOn({ draft, onSaved }: { draft: AddDraft; onSaved: (entity: string) => void }) {
  const { quote, page } = useCard().context;
  const { fields, write } = draft;
  const { choice, form } = useAddOn(draft, 'Choose whom or what the note is on.', addTo, onSaved);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (fields.id !== '') area.current?.focus();
  }, [fields.id]);

  async function addTo({ id, name }: { id: string; name: string }) {
    const { change } = await send('note.add', { entity: id, text: fields.note, quote, page });
    return { said: `Saved the note on ${name}.`, change };
  }

  return (
    <AddForm save="Save note" {...form}>
      <ChooseEntity label="Note on" {...choice} />
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
