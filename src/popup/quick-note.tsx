import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageRef } from '../entity.ts';
import { send } from '../platform/send.ts';
import { EntityPicker, type Pickable, Picked } from '../ui/entity-picker.tsx';
import { TextArea } from '../ui/field.tsx';
import { useAction } from '../ui/use-action.ts';
import type { ActivePage } from './active-page.ts';
import { Writing } from './writing.tsx';

/** As many as the popup shows without scrolling: who sees none of them types one letter more. */
const OFFERED = 8;

interface QuickNoteProps {
  on: Pickable | null;
  page: ActivePage | undefined;
  onDone: (text: string) => void;
  onCancel: () => void;
}

/** A note on one entity; the page under the popup is kept with it. */
export function QuickNote({ on, page, onDone, onCancel }: QuickNoteProps) {
  const [entity, setEntity] = useState(on);
  const [text, setText] = useState('');
  const [unchosen, setUnchosen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (entity) area.current?.focus();
  }, [entity]);
  const save = useAction(async (chosen: Pickable) => {
    const ref = pageOf(page);
    await send('note.add', { entity: chosen.id, text, ...(ref && { page: ref }) });
    onDone(`Saved the note on ${chosen.name}.`);
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
      onCancel={onCancel}
    >
      {entity ? (
        <Picked label="On" entity={entity} onChange={() => setEntity(null)} />
      ) : (
        <EntityPicker
          label="On"
          autoFocus
          suggested={castEntities(page)}
          find={async (query) => (await send('search', { query, limit: OFFERED })).entities}
          onPick={setEntity}
          error={unchosen ? 'Choose what the note is on.' : undefined}
        />
      )}
      <TextArea label="Note" hint="Markdown" rows={5} areaRef={area} value={text} onValue={setText} />
    </Writing>
  );
}

function pageOf(page: ActivePage | undefined): PageRef | undefined {
  const cast = page?.cast;
  return cast ? { url: cast.url, title: cast.title, ...(cast.date !== undefined && { date: cast.date }) } : undefined;
}

/** What the page mentions is what the reader most likely writes on. */
function castEntities(page: ActivePage | undefined): Pickable[] {
  return (page?.cast?.rows ?? []).slice(0, OFFERED).map(({ entity, name, kind }) => ({ id: entity, name, kind }));
}
