import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import type { Pickable } from '../ui/entity-picker.tsx';
import { Field } from '../ui/field.tsx';
import { useAction } from '../ui/use-action.ts';
import { AddForm } from './add-form.tsx';
import { useCard, useHold } from './card-state.ts';
import { ChooseEntity } from './choose-entity.tsx';

/** The selection as one more way to write an entity's name. */
export function AddAlias({ text, onSaved }: { text: string; onSaved: (entity: string) => void }) {
  const { changed } = useCard();
  const [alias, setAlias] = useState(text);
  const [entity, setEntity] = useState<Pickable | null>(null);
  const [unchosen, setUnchosen] = useState(false);
  useHold(entity !== null || alias !== text);
  const save = useAction(async ({ id, name }: Pickable) => {
    const { change } = await send('alias.add', { entity: id, alias: { text: alias.trim() } });
    changed(`“${alias.trim()}” is now also ${name}.`, [change]);
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
          setEntity(picked);
          setUnchosen(false);
        }}
        error={unchosen ? 'Choose whose name it is.' : undefined}
      />
      <Field label="Name" value={alias} onValue={setAlias} />
    </AddForm>
  );
}
