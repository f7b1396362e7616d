import { Button } from '../../ui/button.tsx';
import { MomentText } from '../../ui/dates/dates.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { moveFocus } from '../../ui/move-focus.ts';
import { NoteExcerpt } from '../../ui/note-excerpt.tsx';
import type { Found } from '../../views.ts';
import { placeAddress } from '../address.ts';

interface FoundNotesProps {
  found: Found & { limit: number };
  onMore: () => void;
}

/** The notes in which the words of the search stand, each with its entity. */
export function FoundNotes({ found: { notes, text, limit }, onMore }: FoundNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="found-notes-heading">
      <h3 id="found-notes-heading" class="found-notes-heading">
        In your notes
      </h3>
      <ul class="entities" onKeyDown={moveFocus}>
        {notes.map(({ note, entity }) => (
          <li key={note.id}>
            <a class="entity-row" data-stop href={placeAddress({ view: 'entity', id: entity.id })}>
              <KindMark kind={entity.kind} size="s" spoken />
              <span class="entity-row-text">
                <span class="entity-row-summary">
                  <bdi>{entity.name}</bdi>, <MomentText at={note.created} />
                </span>
                <NoteExcerpt note={note} query={text} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {notes.length >= limit && <Button onClick={onMore}>Show more notes</Button>}
    </section>
  );
}
