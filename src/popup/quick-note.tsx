import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind, PageRef } from '../entity.ts';
import { send } from '../platform/send.ts';
import { pageRef } from '../reference/page-ref.ts';
import type { ActivePage } from '../ui/active-page.ts';
import type { Done } from '../ui/done.ts';
import type { Draft } from '../ui/drafts/drafted.tsx';
import { readWrittenAt } from '../ui/drafts/written-at.ts';
import { findFirst, OFFERED } from '../ui/entities-first.ts';
import { EntityPicker, type Pickable, Picked } from '../ui/entity-picker.tsx';
import { TextArea } from '../ui/field.tsx';
import { useAction } from '../ui/use-action.ts';
import { Writing } from './writing.tsx';

/** The note, and the entity that it is on: without an id none is chosen yet. */
export type QuickNoteFields = {
  text: string;
  id: string;
  name: string;
  kind: Kind | '';
  /** Where it was begun, where that was in a card. */
  at?: string;
};

/** The fields of a note that nothing is written of. */
export function quickNoteFields(on: Pickable | null): QuickNoteFields {
  return { text: '', id: on?.id ?? '', name: on?.name ?? '', kind: on?.kind ?? '' };
}

interface QuickNoteProps {
  draft: Draft<QuickNoteFields>;
  page: ActivePage | undefined;
  onDone: (done: Done) => void;
  onBack: () => void;
  onCancel: () => void;
}

/** A note on one entity; the page under the popup is kept with it. */
export function QuickNote({ draft, page, onDone, onBack, onCancel }: QuickNoteProps) {
  const { text, id, name, kind, at = '' } = draft.fields;
  const entity = kind === '' ? null : { id, name, kind };
  const [unchosen, setUnchosen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (id !== '') area.current?.focus();
  }, [id]);
  const save = useAction(async (chosen: Pickable) => {
    const ref = pageOf(page);
    const { change } = await send('note.add', {
      entity: chosen.id,
      text,
      ...(readWrittenAt(at) ?? (ref && { page: ref })),
    });
    draft.forget();
    onDone({ said: `Saved the note on ${chosen.name}.`, change });
  });
  return (
    <Writing
      heading="Quick note"
      save="Save note"
      busy={save.busy}
      problem={save.problem}
      onSave={() => {
        setUnchosen(!entity);
        if (entity) void save.run(entity);
      }}
      onBack={onBack}
      onCancel={onCancel}
    >
      {entity ? (
        <Picked label="On" entity={entity} onChange={() => draft.write({ id: '', name: '', kind: '' })} />
      ) : (
        <EntityPicker
          label="On"
          autoFocus
          suggested={castEntities(page)}
          find={(query) => findFirst(query, new Set(page?.cast?.rows.map(({ entity }) => entity)))}
          onPick={({ id, name, kind }) => draft.write({ id, name, kind })}
          error={unchosen ? 'Choose whom or what the note is on.' : undefined}
        />
      )}
      <TextArea
        label="Note"
        hint="Markdown"
        rows={5}
        areaRef={area}
        value={text}
        onValue={(text) => draft.write({ text })}
      />
    </Writing>
  );
}

function pageOf(page: ActivePage | undefined): PageRef | undefined {
  const cast = page?.cast;
  return cast ? pageRef(cast) : undefined;
}

/** What the page mentions is what the reader most likely writes on. */
function castEntities(page: ActivePage | undefined): Pickable[] {
  return (page?.cast?.rows ?? []).slice(0, OFFERED).map(({ entity, name, kind }) => ({ id: entity, name, kind }));
}
