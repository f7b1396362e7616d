import { newNoteDraft } from '../../draft-keys.ts';
import { send } from '../../platform/send.ts';
import { NOTE } from '../../ui/drafts/written.tsx';
import { readWrittenAt } from '../../ui/drafts/written-at.ts';
import { useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './note-row.tsx';
import { Section } from './section.tsx';
import { type PartProps, Stranded } from './stranded.tsx';

/** The reader's own notes, newest first. */
export function Notes({ entity, stranded }: PartProps) {
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
      <Stranded written={NOTE} entity={entity} stranded={stranded} />
      <ul class="rows">
        {entity.notes.map((note) => (
          <NoteRow key={note.id} note={note} links={entity.links} onGone={() => adding.opener.current?.focus()} />
        ))}
      </ul>
    </Section>
  );
}
