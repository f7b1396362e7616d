import { useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { Changed, DraftFields, StrandedDraft } from '../../views.ts';
import { Notice } from '../notice.tsx';
import { useAction } from '../use-action.ts';
import { deletedWords, savedAsNew } from './changed-elsewhere.tsx';
import { SaveOrDiscard } from './save-or-discard.tsx';
import type { Written } from './written.tsx';

interface StrandedDraftsProps<F extends DraftFields> {
  /** Those of this sort are shown. */
  written: Written<F>;
  entity: string;
  drafts: readonly StrandedDraft[];
  onSaved: (text: string, change: Changed) => void;
  /** One was thrown away; `restore` brings it back. */
  onDiscarded: (restore: () => Promise<unknown>) => void;
}

/** Changes that were begun and not saved, of notes, facts or aliases that were deleted meanwhile. */
export function StrandedDrafts<F extends DraftFields>({ drafts, ...rest }: StrandedDraftsProps<F>) {
  return (
    <>
      {drafts
        .filter(({ what }) => what === rest.written.what)
        .map((draft) => (
          <Stranded key={draft.key} draft={draft} {...rest} />
        ))}
    </>
  );
}

type StrandedProps<F extends DraftFields> = Omit<StrandedDraftsProps<F>, 'drafts'> & { draft: StrandedDraft };

function Stranded<F extends DraftFields>({ written, entity, draft, onSaved, onDiscarded }: StrandedProps<F>) {
  const { key, fields } = draft;
  const { what, Shown } = written;
  // At once: the list of them is read anew a moment later.
  const [gone, setGone] = useState(false);
  const save = useAction(async () => {
    const change = await written.add(entity, fields as F);
    await send('draft.set', { key, fields: null });
    setGone(true);
    onSaved(savedAsNew(what), change);
  });
  const discard = useAction(async () => {
    await send('draft.set', { key, fields: null });
    setGone(true);
    onDiscarded(async () => {
      await send('draft.set', { key, fields });
      setGone(false);
    });
  });
  if (gone) return null;
  return (
    <Notice>
      <p>{deletedWords(what)}</p>
      <Shown fields={fields as F} />
      <SaveOrDiscard what={what} save={save} onSave={() => void save.run()} discard={discard} />
    </Notice>
  );
}
