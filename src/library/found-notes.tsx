import { send } from '../platform/send.ts';
import { MomentText } from '../ui/dates.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { moveFocus } from '../ui/move-focus.ts';
import { NoteExcerpt } from '../ui/note-excerpt.tsx';
import { useRequest } from '../ui/use-request.ts';
import { placeAddress } from './address.ts';
import type { EntityFilter } from './entity-filter.ts';
import { useLibrary } from './library-context.ts';

/** Below the names: who finds more of them types on. */
const SHOWN = 20;

/** The notes in which the words of the search stand, each with its entity. */
export function FoundNotes({ filter: { query, kind } }: { filter: EntityFilter }) {
  const { version } = useLibrary();
  const wanted = query.trim();
  const { value } = useRequest(
    () => (wanted === '' ? null : send('search', { query: wanted, limit: SHOWN })),
    [wanted, version],
  );
  const found = value?.notes.filter(({ entity }) => kind === '' || entity.kind === kind) ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="found-notes-heading">
      <h3 id="found-notes-heading" class="found-notes-heading">
        In your notes
      </h3>
      <ul class="entities" onKeyDown={moveFocus}>
        {found.map(({ note, entity }) => (
          <li key={note.id}>
            <a class="entity-row" data-stop href={placeAddress({ view: 'entity', id: entity.id })}>
              <KindMark kind={entity.kind} size="s" spoken />
              <span class="entity-row-text">
                <span class="entity-row-summary">
                  <bdi>{entity.name}</bdi>, <MomentText at={note.updated} />
                </span>
                <NoteExcerpt note={note} query={wanted} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
