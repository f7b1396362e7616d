import { send } from '../platform/send.ts';
import { MomentText } from '../ui/dates/dates.tsx';
import { markdownText } from '../ui/markdown/markdown-text.ts';
import { useRequest } from '../ui/use-request.ts';
import { LibraryRow } from './library-row.tsx';

/** As many as leave the page's own names in sight. */
const SHOWN = 3;

/** The notes written last, wherever; each opens its entity in the library. Nothing where there are none. */
export function RecentNotes() {
  const { value: notes = [] } = useRequest(() => send('note.recent', { limit: SHOWN }), []);
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="recent-heading">
      <h2 id="recent-heading" class="heading">
        Recent notes
      </h2>
      <ul class="rows">
        {notes.map(({ note, entity }) => (
          <LibraryRow key={note.id} entity={entity}>
            <span class="row-quiet">
              <span dir="auto">{entity.name}</span>, <MomentText at={note.created} />
            </span>
            <span class="row-note" dir="auto">
              {markdownText(note.text)}
            </span>
          </LibraryRow>
        ))}
      </ul>
    </section>
  );
}
