import { ask } from '../platform/ask.ts';
import type { ActivePage } from '../ui/active-page.ts';
import { Button, IconButton } from '../ui/button.tsx';
import type { Pickable } from '../ui/entity-picker.tsx';
import { NoteIcon } from '../ui/icons/action-icons.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { moveFocus } from '../ui/move-focus.ts';
import { Notice } from '../ui/notice.tsx';
import { whyNone } from '../ui/why-none.ts';

interface PageCastProps {
  page: ActivePage | undefined;
  onNote: (on: Pickable) => void;
  onSpotted: () => void;
}

/** The known names on the page, in the order they appear; or why there are none. */
export function PageCast({ page, onNote, onSpotted }: PageCastProps) {
  if (!page) return null;
  const { cast, tab } = page;
  const rows = cast?.state === 'spotted' ? cast.rows : [];

  const spotAnyway = async () => {
    if (tab !== undefined) await ask(tab, 'spot.anyway', {});
    onSpotted();
  };

  return (
    <section class="cast" aria-labelledby="cast-heading">
      <h2 id="cast-heading" class="heading">
        On this page
        {rows.length > 0 && <span class="count">{rows.length}</span>}
      </h2>
      {rows.length === 0 ? (
        <Notice tone={cast?.state === 'problem' ? 'problem' : 'calm'}>
          <p>{whyNone(page)}</p>
          {cast?.state === 'no-news' && page.on && (
            <Button also="spot-anyway" onClick={spotAnyway}>
              Spot names anyway
            </Button>
          )}
        </Notice>
      ) : (
        <ul class="rows" onKeyDown={moveFocus}>
          {rows.map((row) => (
            <li key={row.entity} class="row">
              <button
                type="button"
                class="row-main"
                data-stop
                title="Go to the next mention"
                onClick={() => tab !== undefined && void ask(tab, 'cast.next', { entity: row.entity })}
              >
                <KindMark kind={row.kind} size="s" spoken />
                <span class="row-name" dir="auto">
                  {row.name}
                </span>
                {row.noted && (
                  <span class="row-noted">
                    <NoteIcon size={14} />
                    <span class="visually-hidden">with notes</span>
                  </span>
                )}
                <span class="row-count">
                  {row.count}
                  <span class="visually-hidden">{row.count === 1 ? ' mention' : ' mentions'}</span>
                </span>
              </button>
              {!page.private && (
                <IconButton
                  name={`Add a note on ${row.name}`}
                  onClick={() => onNote({ id: row.entity, name: row.name, kind: row.kind })}
                >
                  <NoteIcon size={16} />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
