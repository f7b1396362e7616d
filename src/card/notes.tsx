import { useId } from 'preact/hooks';
import type { EntityView } from '../views.ts';
import { AddNote } from './add-note.tsx';
import { NoteItem } from './note-item.tsx';
import { isQuoteRepeated } from './repeated-quote.ts';

interface NotesProps {
  entity: EntityView;
  /** Whether a new note is being written. */
  writing: boolean;
  onWritten: () => void;
}

/** The reader's notes, newest first, and the field for a new one. */
export function Notes({ entity, writing, onWritten }: NotesProps) {
  const id = useId();
  if (entity.notes.length === 0 && !writing) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>Notes</h2>
      {writing && <AddNote entity={entity.id} onDone={onWritten} />}
      {entity.notes.length > 0 && (
        <ul class="notes">
          {entity.notes.map((note, index) => (
            <NoteItem key={note.id} note={note} quoteRepeated={isQuoteRepeated(entity.notes, index)} />
          ))}
        </ul>
      )}
    </section>
  );
}
