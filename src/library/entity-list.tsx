import type { Ref } from 'preact';
import { NoteIcon } from '../ui/icons/action-icons.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { moveFocus } from '../ui/move-focus.ts';
import type { EntityRow } from '../views.ts';
import { placeAddress } from './address.ts';

interface EntityListProps {
  rows: readonly EntityRow[];
  /** The entity shown beside the list. */
  current: string | undefined;
  listRef: Ref<HTMLUListElement>;
}

/** The entities as links: arrow keys, Home and End move among them, Enter opens one. */
export function EntityList({ rows, current, listRef }: EntityListProps) {
  return (
    <ul class="entities" ref={listRef} aria-label="Entities" onKeyDown={moveFocus}>
      {rows.map((row) => (
        <li key={row.id}>
          <a
            class="entity-row"
            data-stop
            href={placeAddress({ view: 'entity', id: row.id })}
            aria-current={row.id === current ? 'true' : undefined}
          >
            <KindMark kind={row.kind} size="s" spoken />
            <span class="entity-row-text">
              <span class="entity-row-name" dir="auto">
                {row.name}
              </span>
              {row.summary && (
                <span class="entity-row-summary" dir="auto">
                  {row.summary}
                </span>
              )}
            </span>
            {row.notes > 0 && (
              <span class="entity-row-notes">
                <NoteIcon size={14} />
                {row.notes}
                <span class="visually-hidden">{row.notes === 1 ? 'note' : 'notes'}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
