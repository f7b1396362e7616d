import { useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { PlusIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { type EntityFilter, EVERYTHING, isNarrow } from './entity-filter.ts';
import { EntityFilters } from './entity-filters.tsx';
import { EntityList } from './entity-list.tsx';
import { FoundNotes } from './found-notes.tsx';
import { useEntityRows } from './use-entity-rows.ts';
import { useFoundFocus } from './use-found-focus.ts';

const NUMBER = new Intl.NumberFormat('en-GB');

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
  const { value, problem, more } = useEntityRows(filter);
  const list = useRef<HTMLUListElement>(null);
  const enterList = () => list.current?.querySelector('a')?.focus();
  const narrowed = isNarrow(filter);

  return (
    <section class="index" aria-labelledby="index-heading">
      <div class="index-head">
        <IndexHeading open={open} key={`${open}`} />
        <a class="button" href="#new">
          <PlusIcon size={14} />
          New
        </a>
      </div>
      <EntityFilters filter={filter} onFilter={onFilter} onDown={enterList} />
      <p class="index-count" role="status">
        {value && countWords(value.total, narrowed)}
      </p>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {value && value.total > 0 && <EntityList rows={value.rows} current={current} listRef={list} />}
      {value?.total === 0 && <Nothing narrowed={narrowed} onAll={() => onFilter(EVERYTHING)} />}
      {value && value.rows.length < value.total && (
        <Button also="index-more" onClick={more}>
          Show {NUMBER.format(Math.min(100, value.total - value.rows.length))} more
        </Button>
      )}
      <FoundNotes filter={filter} />
    </section>
  );
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

function countWords(total: number, narrowed: boolean): string {
  if (total === 0) return narrowed ? 'None found' : '';
  return `${NUMBER.format(total)} ${total === 1 ? 'entity' : 'entities'}`;
}

function Nothing({ narrowed, onAll }: { narrowed: boolean; onAll: () => void }) {
  if (narrowed) {
    return (
      <div class="index-nothing">
        <p>No entity has this name and these filters. Try fewer letters, or look among all of them.</p>
        <Button onClick={onAll}>Show all</Button>
      </div>
    );
  }
  return (
    <div class="index-nothing">
      <p>
        Nothing is known yet. <a href="#packs">Switch on a pack</a>, write a <a href="#new">new entity</a>, or select a
        name on any page and choose Add to Apropos.
      </p>
    </div>
  );
}
