import { useState } from 'preact/hooks';
import type { Kind } from '../entity.ts';
import { ask } from '../platform/ask.ts';
import type { NewHere } from '../sighting-views.ts';
import type { ActivePage } from '../ui/active-page.ts';
import { Button } from '../ui/button.tsx';
import { MomentText } from '../ui/dates/dates.tsx';
import type { Pickable } from '../ui/entity-picker.tsx';
import { Notice } from '../ui/notice.tsx';
import { whyNone } from '../ui/why-none.ts';
import { CastEntity } from './cast-entity.tsx';
import { castGroups } from './cast-order.ts';

/** More names than these push what stands below them out of the popup. */
const MANY = 10;
/** Of a kind so many are shown at least. */
const FEW = 3;

interface PageCastProps {
  page: ActivePage | undefined;
  newHere: NewHere | undefined;
  onNote: (on: Pickable) => void;
  onSpotted: () => void;
}

/** The known names on the page by kind, the most mentioned first; or why there are none. */
export function PageCast({ page, newHere, onNote, onSpotted }: PageCastProps) {
  const [all, setAll] = useState(false);
  if (!page) return null;
  const { cast, tab, unread } = page;
  const rows = cast?.state === 'spotted' ? cast.rows : [];
  const none = rows.length === 0 ? whyNone(page) : null;

  const groups = castGroups(rows);
  const few = Math.max(FEW, Math.floor(MANY / groups.length));
  const over = groups.reduce((sum, group) => sum + Math.max(0, group.rows.length - few), 0);
  const mayFold = rows.length > MANY && over > 0;
  const shown = mayFold && !all ? few : rows.length;
  const fresh = rows.filter(({ entity }) => newHere?.entities.includes(entity));

  const spotAnyway = async () => {
    if (tab !== undefined) await ask(tab, 'spot.anyway', {});
    onSpotted();
  };

  return (
    <section class="cast" aria-labelledby="cast-heading">
      <h2 id="cast-heading" class="heading">
        On this page
        {rows.length > 0 && <span class="count">{rows.length}</span>}
        {newHere && fresh.length > 0 && (
          <span class="cast-new">
            {fresh.length} new since <MomentText at={newHere.last} />
          </span>
        )}
      </h2>
      {unread && cast?.state !== 'problem' && <Notice tone="problem">{unread.message}</Notice>}
      {none !== null ? (
        <Notice tone={cast?.state === 'problem' ? 'problem' : 'calm'}>
          <p>{none}</p>
          {cast?.state === 'no-news' && page.on && (
            <Button also="spot-anyway" onClick={spotAnyway}>
              Spot names anyway
            </Button>
          )}
        </Notice>
      ) : (
        groups.map((group) => (
          <div key={group.kind}>
            {groups.length > 1 && <h3 class="cast-kind">{KIND_PLURALS[group.kind]}</h3>}
            <ul class="rows">
              {group.rows.slice(0, shown).map((row) => (
                <CastEntity
                  key={row.entity}
                  row={row}
                  isNew={fresh.includes(row)}
                  onGo={() => tab !== undefined && void ask(tab, 'cast.next', { entity: row.entity })}
                  onNote={page.private ? undefined : () => onNote({ id: row.entity, name: row.name, kind: row.kind })}
                />
              ))}
            </ul>
          </div>
        ))
      )}
      {mayFold && (
        <button type="button" class="link-button" data-stop aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${over} more`}
        </button>
      )}
    </section>
  );
}

/** As headings say them. */
const KIND_PLURALS: Readonly<Record<Kind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  event: 'Events',
  agreement: 'Agreements',
  work: 'Works',
  concept: 'Concepts',
};
