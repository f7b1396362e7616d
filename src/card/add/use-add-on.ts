import { useState } from 'preact/hooks';
import type { Problem } from '../../problem.ts';
import type { Done } from '../../ui/done.ts';
import type { Pickable } from '../../ui/entity-picker.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useCard } from '../card-state.ts';
import { type AddDraft, choosing, chosenEntity } from './add-fields.ts';

/** A selection that is added to an entity which the reader chooses: what its field and its form are given. */
export interface AddOn {
  choice: {
    entity: Pickable | null;
    onEntity: (entity: Pickable | null) => void;
    error: string | undefined;
  };
  form: {
    busy: boolean;
    problem: Problem | null;
    onInput: () => void;
    onSave: () => void;
  };
}

/**
 * @param missing what is said where none is chosen yet
 * @param add resolves when it is durably added to the entity
 */
export function useAddOn(
  { fields, write, forget }: AddDraft,
  missing: string,
  add: (entity: Pickable) => Promise<Done>,
  onSaved: (entity: string) => void,
): AddOn {
  const { changed } = useCard();
  const entity = chosenEntity(fields);
  const [unchosen, setUnchosen] = useState(false);
  const save = useAction(async (to: Pickable) => {
    const { said, change } = await add(to);
    forget();
    changed(said, [change]);
    onSaved(to.id);
  });
  return {
    choice: {
      entity,
      onEntity(picked) {
        write(choosing(picked));
        setUnchosen(false);
      },
      error: unchosen ? missing : undefined,
    },
    form: {
      busy: save.busy,
      problem: save.problem,
      onInput: save.clear,
      onSave() {
        setUnchosen(!entity);
        if (entity) void save.run(entity);
      },
    },
  };
}
