import { useId } from 'preact/hooks';
import { NoteExcerpt } from '../../ui/note-excerpt.tsx';
import type { NoteRow } from '../../views.ts';
import { placeAddress } from '../address.ts';

/** The notes on others that link to this entity, the newest first. */
export function Backlinks({ notes }: { notes: readonly NoteRow[] }) {
  const id = useId();
  if (notes.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>Mentioned in notes on</h2>
      </div>
      <ul class="rows">
        {notes.map(({ note, entity }) => (
          <li key={note.id} class="row">
            <div class="row-text">
              <a href={placeAddress({ view: 'entity', id: entity.id })}>
                <bdi>{entity.name}</bdi>
              </a>
              <NoteExcerpt note={note} query="" />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
