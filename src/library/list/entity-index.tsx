import { useEffect, useMemo, useRef } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { PlusIcon } from '../../ui/icons/action-icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { PackRow, Which } from '../../views.ts';
import { useBeside, useLibrary } from '../library-context.ts';
import { useFoundFocus } from '../parts/use-found-focus.ts';
import { readRest, WithRest } from '../with-rest.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { type EntityFilter, EVERYTHING, isNarrow, listArg, ofNow, typed } from './entity-filter.ts';
import { EntityFilters } from './entity-filters.tsx';
import { EntityList, type EntityListHandle } from './entity-list.tsx';
import { countChosen, isChosen, type Selection } from './selection.ts';
import { useEntities } from './use-entities.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSelection } from './use-selection.ts';

/** More than these are not merged. */
const FEW = 20;

interface EntityIndexProps {
  filter: EntityFilter;
  onFilter: (filter: EntityFilter) => void;
  /** The entity shown beside the list. */
  current: string | undefined;
  /** Whether the page beside the list has the main heading. */
  open: boolean;
}

/** The left side: search, filters and the entities they leave. */
export function EntityIndex({ filter, onFilter, current, open }: EntityIndexProps) {
  const library = useLibrary();
  // Beside a page that was changed it follows that.
  const version = open ? library.beside : library.version;
  const { order, given, found, count, problem, more } = useEntities(filter, version);
  const beside = useBeside();
  const packs = useRequest(() => send('pack.list', {}), [beside]).value ?? NO_PACKS;
  const { pack: only } = Object(listArg(filter).of) as { pack?: string };
  // In the list of one pack it needs no saying.
  const packNames = useMemo(
    () => new Map(packs.filter(({ id }) => id !== only).map(({ id, name }) => [id, name])),
    [packs, only],
  );
  const list = useRef<EntityListHandle>(null);
  // Where nothing is left of the list, its heading has it.
  const index = useKeptFocus<HTMLElement>((section) => section.querySelector<HTMLElement>('#index-heading'));
  const ids = order?.ids ?? NONE;
  const selecting = useSelection(ids, JSON.stringify(filter));
  const { selection } = selecting;
  // Drawn anew when something else was found, and not with each letter before that.
  const notes = useMemo(
    () => found && <WithRest>{({ FoundNotes }) => <FoundNotes found={found} onMore={more} />}</WithRest>,
    [found],
  );
  // Whatever is done next may need it.
  const isShown = order !== undefined;
  useEffect(() => {
    if (isShown) void readRest();
  }, [isShown]);
  const begin = () => {
    selecting.begin();
    // The button goes away with that; the list's own keys select then (Space, Shift, Ctrl+A).
    list.current?.enter();
  };
  const done = () => {
    selecting.end();
    list.current?.enter();
  };
  const isEmpty = order !== undefined && order.ids.length === 0 && !found?.notes.length;

  return (
    <section class="index" aria-labelledby="index-heading" ref={index}>
      <div class="index-head">
        <IndexHeading open={open} key={`${open}`} />
        <a class="button" href="#new">
          <PlusIcon size={14} />
          New
        </a>
      </div>
      <EntityFilters
        filter={filter}
        packs={packs}
        hints={found?.hints ?? []}
        onFilter={onFilter}
        onDown={() => list.current?.enter()}
      />
      <div class="index-line">
        <p class="index-count" role="status">
          {count}
        </p>
        <a href="#alike">Perhaps the same</a>
        {ids.length > 0 && !selection && (
          <button type="button" class="link-button" onClick={begin}>
            Select
          </button>
        )}
      </div>
      {selection && (
        <BulkBar
          count={countChosen(selection, ids.length)}
          which={whichOf(selection, ids, filter)}
          ids={fewChosen(selection, ids)}
          onAll={selecting.all}
          onDone={done}
          onLeave={selecting.end}
        />
      )}
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {order && order.ids.length > 0 && (
        <EntityList
          {...order}
          given={given}
          packNames={packNames}
          version={version}
          current={current}
          selecting={selecting}
          listRef={list}
        />
      )}
      {isEmpty && <Nothing filter={filter} packs={packs} onAll={() => onFilter(EVERYTHING)} />}
      {notes}
    </section>
  );
}

const NONE: readonly string[] = [];
const NO_PACKS: readonly PackRow[] = [];

/** A search finds these and no others; of a list, all may be more than have been read. */
function whichOf(selection: Selection, ids: readonly string[], filter: EntityFilter): Which {
  if (!selection.all) return { ids: [...selection.ids] };
  if (typed(filter) !== '') return { ids: ids.filter((id) => isChosen(selection, id)) };
  return { list: listArg(filter), except: [...selection.ids] };
}

/** Those that are chosen, in the order of the list; none where these are too many to be looked at. */
function fewChosen(selection: Selection, ids: readonly string[]): readonly string[] {
  return countChosen(selection, ids.length) > FEW ? NONE : ids.filter((id) => isChosen(selection, id));
}

function IndexHeading({ open }: { open: boolean }) {
  const heading = useFoundFocus<HTMLHeadingElement>();
  const Heading = open ? 'h2' : 'h1';
  return (
    <Heading id="index-heading" tabIndex={-1} ref={open ? null : heading}>
      Entities
    </Heading>
  );
}

interface NothingProps {
  filter: EntityFilter;
  packs: readonly PackRow[];
  onAll: () => void;
}

/** What to do where the list is empty. */
function Nothing({ filter, packs, onAll }: NothingProps) {
  if (isNarrow(filter)) {
    return (
      <div class="index-nothing">
        <p>No entity has this name and these filters. Try fewer letters, or look among all of them.</p>
        <Button onClick={onAll}>Show all</Button>
      </div>
    );
  }
  const hasPacks = packs.some(({ on }) => on);
  return (
    <div class="index-nothing">
      <p>
        Nothing of yours is here yet. Write a <a href="#new">new entity</a>, or select a name on any page and choose Add
        to Apropos.
        {!hasPacks && (
          <>
            {' '}
            To know names at once, <a href="#packs">switch on a pack</a>.
          </>
        )}
      </p>
      {hasPacks && ofNow(filter) !== 'all' && <Button onClick={onAll}>Show what packs know</Button>}
    </div>
  );
}
