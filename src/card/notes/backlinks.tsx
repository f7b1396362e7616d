import { NoteExcerpt } from '../../ui/note-excerpt.tsx';
import type { NoteRow } from '../../views.ts';
import { useCard } from '../card-state.ts';
import { Fold } from '../fold.tsx';

/** In which notes on others the entity is mentioned by a link, folded away: the newest first. */
export function Backlinks({ notes }: { notes: readonly NoteRow[] }) {
  const { goTo } = useCard();
  if (notes.length === 0) return null;
  return (
    <Fold
      summary={
        <>
          Mentioned in notes <span class="heading-aside">{notes.length}</span>
        </>
      }
    >
      <ul class="facts">
        {notes.map(({ note, entity }) => (
          <li key={note.id}>
            <button type="button" class="link-button" onClick={() => goTo(entity)}>
              <bdi>{entity.name}</bdi>
            </button>
            <NoteExcerpt note={note} query="" />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
