import { send } from '../../platform/send.ts';
import { Field } from '../../ui/field.tsx';
import type { AddDraft } from './add-fields.ts';
import { AddForm } from './add-form.tsx';
import { ChooseEntity } from './choose-entity.tsx';
import { useAddOn } from './use-add-on.ts';

/** The selection as one more way to write an entity's name. */
export function AddAlias({ draft, onSaved }: { draft: AddDraft; onSaved: (entity: string) => void }) {
  const { fields, write } = draft;
  const { choice, form } = useAddOn(draft, 'Choose whose name it is.', addTo, onSaved);

  async function addTo({ id, name }: { id: string; name: string }) {
    const text = fields.name.trim();
    const { change } = await send('alias.add', { entity: id, alias: { text } });
    return { said: `“${text}” is now also ${name}.`, change };
  }

  return (
    <AddForm save="Save name" {...form}>
      <ChooseEntity label="Another name of" {...choice} />
      <Field label="Name" value={fields.name} onValue={(name) => write({ name })} />
    </AddForm>
  );
}
