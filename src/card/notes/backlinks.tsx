import { NoteExcerpt } from '../../ui/note-excerpt.tsx';
import type { NoteRow } from '../../views.ts';
import { useCard } from '../card-state.ts';

/** In which notes on others the entity is mentioned by a link, folded away: the newest first. */
export function Backlinks({ notes }: { notes: readonly NoteRow[] }) {
  const { goTo } = useCard();
  if (notes.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        Mentioned in notes <span class="heading-aside">{notes.length}</span>
      </summary>
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
    </details>
  );
}
