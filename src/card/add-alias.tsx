import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import type { Pickable } from '../ui/entity-picker.tsx';
import { Field } from '../ui/field.tsx';
import { useAction } from '../ui/use-action.ts';
import { type AddDraft, choosing, chosenEntity } from './add-fields.ts';
import { AddForm } from './add-form.tsx';
import { useCard } from './card-state.ts';
import { ChooseEntity } from './choose-entity.tsx';

/** The selection as one more way to write an entity's name. */
export function AddAlias({ draft, onSaved }: { draft: AddDraft; onSaved: (entity: string) => void }) {
  const { changed } = useCard();
  const { fields, write } = draft;
  const entity = chosenEntity(fields);
  const [unchosen, setUnchosen] = useState(false);
  const save = useAction(async ({ id, name }: Pickable) => {
    const alias = fields.name.trim();
    const { change } = await send('alias.add', { entity: id, alias: { text: alias } });
    draft.forget();
    changed(`“${alias}” is now also ${name}.`, [change]);
    onSaved(id);
  });
  return (
    <AddForm
      busy={save.busy}
      onInput={save.clear}
      problem={save.problem}
      save="Save name"
      onSave={() => {
        setUnchosen(!entity);
        if (entity) void save.run(entity);
      }}
    >
      <ChooseEntity
        label="Another name of"
        entity={entity}
        onEntity={(picked) => {
          write(choosing(picked));
          setUnchosen(false);
        }}
        error={unchosen ? 'Choose whose name it is.' : undefined}
      />
      <Field label="Name" value={fields.name} onValue={(name) => write({ name })} />
    </AddForm>
  );
}
