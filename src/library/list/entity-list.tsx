import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useState } from 'preact/hooks';
import { EntityLink } from '../parts/entity-link.tsx';
import { placesIn, ROW_REM, rowByKey } from './row-window.ts';
import { isChosen } from './selection.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { rowPixels, useRowWindow } from './use-row-window.ts';
import { type Rows, useRows } from './use-rows.ts';
import type { Selecting } from './use-selection.ts';

export interface EntityListHandle {
  /** Moves the focus into the list. */
  enter: () => void;
}

interface EntityListProps {
  ids: readonly string[];
  /** Whether these are all that there are. */
  whole: boolean;
  /** All rows, where they are known already. */
  given: Rows | undefined;
  /** The first of them, where these are. */
  first?: Rows | undefined;
  /** The packs' names by their ids. */
  packNames: ReadonlyMap<string, string>;
  version: number;
  /** The entity shown beside the list. */
  current: string | undefined;
  selecting: Selecting;
  listRef: Ref<EntityListHandle>;
}

/** Where Tab leads to. */
interface Stop {
  at: number;
  /** The entity that stood there: it is followed where the list changes. */
  id?: string | undefined;
  /** Whether the focus is to go there. */
  focus: boolean;
}

const NONE: readonly string[] = [];

/**
 * Entities as links, of which only those in sight are drawn, and the one that has the focus. It is one stop of Tab:
 * arrow keys, Page Up and Down, Home and End move within it, Enter opens one. Space selects one, Shift with an arrow
 * key the next too, Ctrl or Command and A all; Escape ends that.
 */
export function EntityList({
  ids,
  whole,
  given,
  first,
  packNames,
  version,
  current,
  selecting,
  listRef,
}: EntityListProps) {
  const [stop, setStop] = useState<Stop>({ at: 0, focus: false });
  // The one that has it may be deleted: it goes to the one that comes to stand in its place.
  const list = useKeptFocus<HTMLUListElement>((ul) => ul.querySelector<HTMLElement>(`[data-place="${at}"]`));
  const seen = useRowWindow(list, ids.length);
  const at = placeOf(stop, ids);
  const places = placesIn(seen, at, ids.length);
  // Before it is known what is in sight, nothing is.
  const wanted = given || seen.to === 0 ? NONE : places.map((place) => ids[place] ?? '');
  const asked = useRows(wanted, version, first);
  const rows = given ?? asked;

  useImperativeHandle(listRef, () => ({ enter: () => setStop({ at, id: ids[at], focus: true }) }), [at, ids]);
  useLayoutEffect(() => {
    if (stop.focus) list.current?.querySelector<HTMLElement>(`[data-place="${at}"]`)?.focus();
  }, [stop]);

  function onKeyDown(event: KeyboardEvent) {
    if (select(event)) return event.preventDefault();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = rowByKey(event.key, at, ids.length, Math.max(1, Math.floor(innerHeight / rowPixels()) - 2));
    if (to === undefined) return;
    event.preventDefault();
    if (event.shiftKey) {
      if (!selecting.selection) selecting.turn(at, false);
      selecting.turn(to, true);
    }
    setStop({ at: to, id: ids[to], focus: true });
  }

  /** Whether the key was one that selects. */
  function select({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
    if (altKey) return false;
    if (key === 'a' && (ctrlKey || metaKey)) selecting.all();
    else if (ctrlKey || metaKey) return false;
    else if (key === 'Escape' && selecting.selection) selecting.end();
    else if (key === ' ' && target instanceof HTMLAnchorElement) selecting.turn(at, false);
    else return false;
    return true;
  }

  return (
    <ul
      class="entities entities-long"
      ref={list}
      aria-label="Entities"
      style={{ blockSize: `${ids.length * ROW_REM}rem` }}
      onKeyDown={onKeyDown}
    >
      {places.map((place) => {
        const id = ids[place] ?? '';
        return (
          <li
            key={id}
            aria-setsize={whole ? ids.length : -1}
            aria-posinset={place + 1}
            style={{ insetBlockStart: `${place * ROW_REM}rem`, blockSize: `${ROW_REM}rem` }}
          >
            <EntityLink
              id={id}
              row={rows.get(id)}
              packNames={packNames}
              place={place}
              isCurrent={id === current}
              isStop={place === at}
              onFocus={() => setStop({ at: place, id, focus: false })}
              chosen={selecting.selection ? isChosen(selecting.selection, id) : undefined}
              onTurn={(range, on) => selecting.turn(place, range, on)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ at, id }: Stop, ids: readonly string[]): number {
  if (id === undefined || ids[at] === id) return Math.min(at, ids.length - 1);
  const moved = ids.indexOf(id);
  return moved < 0 ? Math.min(at, ids.length - 1) : moved;
}
