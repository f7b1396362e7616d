import { useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { savedAsNew } from '../../ui/drafts/changed-elsewhere.tsx';
import { SaveOrDiscard } from '../../ui/drafts/save-or-discard.tsx';
import { FACT, NOTE, type Written } from '../../ui/drafts/written.tsx';
import { findFirst } from '../../ui/entities-first.ts';
import { EntityPicker, type Pickable, Picked } from '../../ui/entity-picker.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { DraftFields, StrandedDraft } from '../../views.ts';
import { ALIAS } from '../entity/written-alias.tsx';
import { useLibrary } from '../library-context.ts';
import { LeftEntity } from './left-entity.tsx';
import { useDiscard } from './use-discard.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** What was written and not saved on what is deleted by now; nothing where there is none. */
export function LeftDrafts() {
  const { version } = useLibrary();
  const { value: drafts = [] } = useRequest(() => send('draft.left', {}), [version]);
  if (drafts.length === 0) return null;
  return (
    <section class="section" aria-labelledby="left-heading">
      <div class="section-head">
        <h2 id="left-heading">Not saved, on what was deleted</h2>
      </div>
      {drafts.map((draft) => (
        <Left key={draft.key} draft={draft} />
      ))}
    </section>
  );
}

function Left({ draft }: { draft: StrandedDraft }) {
  if (draft.what === 'entity') return <LeftEntity draft={draft} />;
  if (draft.what === 'note') return <LeftDraft written={NOTE} draft={draft} />;
  if (draft.what === 'fact') return <LeftDraft written={FACT} draft={draft} />;
  return <LeftDraft written={ALIAS} draft={draft} />;
}

interface LeftDraftProps<F extends DraftFields> {
  written: Written<F>;
  draft: StrandedDraft;
}

function LeftDraft<F extends DraftFields>({ written, draft }: LeftDraftProps<F>) {
  const { deleted } = useLibrary();
  const [on, setOn] = useState<Pickable | null>(null);
  const [unchosen, setUnchosen] = useState(false);
  const { key, fields } = draft;
  const { what, Shown } = written;
  // An older version kept no tags.
  const shown = { tags: '', ...fields } as unknown as F;
  const save = useAction(async (entity: string) => {
    const change = await written.add(entity, shown);
    await send('draft.set', { key, fields: null });
    deleted(savedAsNew(what), change);
  });
  const discard = useDiscard(draft);
  const saveOn = () => {
    setUnchosen(!on);
    if (on) void save.run(on.id);
  };
  const find = (query: string) => findFirst(query, NOBODY);
  return (
    <Notice>
      <p>This {what} was not saved. Who or what it is on is not known any more.</p>
      <Shown fields={shown} />
      <div class="notice-field">
        {on ? (
          <Picked label="On" entity={on} onChange={() => setOn(null)} />
        ) : (
          <EntityPicker
            label="On"
            find={find}
            onPick={setOn}
            error={unchosen ? `Choose whom or what the ${what} is on.` : undefined}
          />
        )}
      </div>
      <SaveOrDiscard what={what} save={save} onSave={saveOn} discard={discard} />
    </Notice>
  );
}
