import { useId } from 'preact/hooks';
import { changedNoteDraft } from '../../draft-keys.ts';
import type { Note } from '../../entity.ts';
import { send } from '../../platform/send.ts';
import { NOTE } from '../../ui/drafts/written.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { KnownEntity } from '../read-entity.ts';
import { Stranded } from '../stranded.tsx';
import type { Writing } from '../use-writing.ts';
import { AddNote } from './add-note.tsx';
import { NoteItem } from './note-item.tsx';
import { isQuoteRepeated } from './repeated-quote.ts';

interface NotesProps {
  known: KnownEntity;
  /** The ids of those that come before the others. */
  first?: readonly string[] | undefined;
  /** A new note. */
  writing: Writing;
}

/** The reader's notes, those on the passage before the others and the newest first, and the field for a new one. */
export function Notes({ known, first = [], writing }: NotesProps) {
  const { entity, drafts, stranded } = known;
  const id = useId();
  const isFirst = ({ id }: Note): boolean => first.includes(id);
  const notes = [...entity.notes.filter(isFirst), ...entity.notes.filter((note) => !isFirst(note))];
  const quoted = notes.some(({ quote, page }) => page && quote && quote.exact !== '');
  const { value: lost } = useRequest(async (): Promise<string[]> => (quoted ? send('note.lost', {}) : []), [entity]);
  if (notes.length === 0 && !writing.shown && !stranded.some(({ what }) => what === 'note')) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>Notes</h2>
      <Stranded written={NOTE} known={known} />
      {writing.shown && <AddNote entity={entity.id} writing={writing} />}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note, index) => (
            <NoteItem
              key={note.id}
              note={note}
              links={entity.links}
              lost={lost?.includes(note.id) ?? false}
              quoteRepeated={isQuoteRepeated(notes, index)}
              begun={drafts.has(changedNoteDraft(note.id))}
              onGone={() => writing.opener.current?.focus()}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
