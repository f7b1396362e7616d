import { useId } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { changedNoteDraft } from '../ui/draft-keys.ts';
import { useRequest } from '../ui/use-request.ts';
import { NOTE } from '../ui/written.tsx';
import { AddNote } from './add-note.tsx';
import { NoteItem } from './note-item.tsx';
import type { KnownEntity } from './read-entity.ts';
import { isQuoteRepeated } from './repeated-quote.ts';
import { Stranded } from './stranded.tsx';
import type { Writing } from './use-writing.ts';

interface NotesProps {
  known: KnownEntity;
  /** A new note. */
  writing: Writing;
}

/** The reader's notes, newest first, and the field for a new one. */
export function Notes({ known, writing }: NotesProps) {
  const { entity, drafts, stranded } = known;
  const id = useId();
  const quoted = entity.notes.some(({ quote, page }) => page && quote && quote.exact !== '');
  const { value: lost } = useRequest(async (): Promise<string[]> => (quoted ? send('note.lost', {}) : []), [entity]);
  if (entity.notes.length === 0 && !writing.shown && !stranded.some(({ what }) => what === 'note')) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>Notes</h2>
      <Stranded written={NOTE} known={known} />
      {writing.shown && <AddNote entity={entity.id} writing={writing} />}
      {entity.notes.length > 0 && (
        <ul class="notes">
          {entity.notes.map((note, index) => (
            <NoteItem
              key={note.id}
              note={note}
              links={entity.links}
              lost={lost?.includes(note.id) ?? false}
              quoteRepeated={isQuoteRepeated(entity.notes, index)}
              begun={drafts.has(changedNoteDraft(note.id))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
