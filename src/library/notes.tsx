import { send } from '../platform/send.ts';
import { newNoteDraft } from '../ui/draft-keys.ts';
import { NOTE } from '../ui/written.tsx';
import { readWrittenAt } from '../ui/written-at.ts';
import type { EntityView } from '../views.ts';
import { useLibrary } from './library-context.ts';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './note-row.tsx';
import { Section } from './section.tsx';
import { Stranded } from './stranded.tsx';
import { useEditing } from './use-editing.ts';

/** The reader's own notes, newest first. */
export function Notes({ entity }: { entity: EntityView }) {
  const { changed } = useLibrary();
  const of = newNoteDraft(entity.id);
  const adding = useEditing(of);
  const form = (
    <NoteForm
      of={of}
      saveWord="Add note"
      onCancel={adding.close}
      onSave={async ({ text, tags, at = '' }) => {
        await send('note.add', { entity: entity.id, text, tags, ...readWrittenAt(at) });
        changed('Saved the note.');
        adding.close();
      }}
    />
  );
  return (
    <Section
      title="Notes"
      add="Add a note"
      adding={adding}
      form={form}
      empty={
        entity.notes.length === 0 ? 'None yet. What you write here is shown wherever the name appears.' : undefined
      }
    >
      <Stranded written={NOTE} entity={entity} />
      <ul class="rows">
        {entity.notes.map((note) => (
          <NoteRow key={note.id} note={note} links={entity.links} onGone={() => adding.opener.current?.focus()} />
        ))}
      </ul>
    </Section>
  );
}
