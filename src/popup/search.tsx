import { useEffect, useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { MomentText } from '../ui/dates/dates.tsx';
import { Field } from '../ui/field.tsx';
import { NoteExcerpt } from '../ui/note-excerpt.tsx';
import { Notice } from '../ui/notice.tsx';
import { SEARCH_HINT } from '../ui/search-hint.ts';
import { useRequest } from '../ui/use-request.ts';
import type { Found } from '../views.ts';
import { LibraryRow } from './library-row.tsx';
import { openInLibrary } from './open-in-library.ts';

/** Of each sort: more would push the notes out of sight. */
const SHOWN = 12;
const NOTHING: Found = { entities: [], notes: [], text: '', hints: [] };

/**
 * The search field, focused when the popup opens. Enter looks for the same in the library, as in the address bar.
 * Escape empties it before it closes the popup; not in Firefox, which closes it before we hear of the key.
 */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <search>
      <Field
        label="Search names and notes"
        labelHidden
        placeholder="Search names and notes"
        type="search"
        autocomplete="off"
        inputRef={field}
        title={SEARCH_HINT}
        value={query}
        onValue={onQuery}
        onKeyDown={(event) => {
          if (query.trim() === '' || event.isComposing) return;
          if (event.key === 'Enter') void openInLibrary({ search: query });
          else if (event.key === 'Escape') onQuery('');
          else return;
          event.preventDefault();
        }}
      />
    </search>
  );
}

/** What was found, entities before notes; each opens in the library. */
export function SearchResults({ query }: { query: string }) {
  const found = useRequest(() => send('search', { query, limit: SHOWN }), [query]);
  const { entities, notes, text, hints } = found.value ?? NOTHING;
  const many = entities.length + notes.length;
  return (
    <section aria-labelledby="found-heading">
      <h2 id="found-heading" class="heading">
        Found
      </h2>
      {found.problem && <Notice tone="problem">{found.problem.message}</Notice>}
      {hints.length > 0 && <Notice>{hints.join(' ')}</Notice>}
      <ul class="rows">
        {entities.map((entity) => (
          <LibraryRow key={entity.id} entity={entity}>
            <span class="row-name">
              <bdi>{entity.name}</bdi>
            </span>
            {entity.summary && (
              <span class="row-quiet" dir="auto">
                {entity.summary}
              </span>
            )}
          </LibraryRow>
        ))}
        {notes.map(({ note, entity }) => (
          <LibraryRow key={note.id} entity={entity}>
            <span class="row-quiet">
              Note on <span dir="auto">{entity.name}</span>, <MomentText at={note.created} />
            </span>
            <NoteExcerpt note={note} query={text} />
          </LibraryRow>
        ))}
      </ul>
      <p class="none" role="status">
        {found.value &&
          !found.loading &&
          (many === 0 ? 'Nothing found.' : <span class="visually-hidden">{many} shown.</span>)}
      </p>
    </section>
  );
}
