import { KINDS } from '../../entity.ts';
import { Choice, DateField, Field } from '../../ui/field.tsx';
import { KIND_WORDS } from '../../ui/kind-mark.tsx';
import { isPlain } from '../../ui/plain-key.ts';
import { SEARCH_HINT } from '../../ui/search-hint.ts';
import { useTags } from '../../ui/tags.tsx';
import type { PackRow } from '../../views.ts';
import { type EntityFilter, ofChoices, ofNow, withOf } from './entity-filter.ts';

const KIND_CHOICES = [
  { value: '' as const, label: 'Every kind' },
  ...KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
];

interface EntityFiltersProps {
  filter: EntityFilter;
  packs: readonly PackRow[];
  /** What of the words was not understood. */
  hints: readonly string[];
  onFilter: (filter: EntityFilter) => void;
  /** The reader pressed the down arrow in the search field. */
  onDown: () => void;
}

/** What narrows the list: words, a kind, where it comes from, and when notes were written. */
export function EntityFilters({ filter, packs, hints, onFilter, onDown }: EntityFiltersProps) {
  const tags = useTags();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not known to every version we run in.
    <form class="filters" role="search" aria-label="Entities" onSubmit={(event) => event.preventDefault()}>
      <Field
        label="Search names and notes"
        labelHidden
        type="search"
        placeholder="Search names and notes"
        autocomplete="off"
        spellcheck={false}
        hint={SEARCH_HINT}
        error={hints.join(' ')}
        value={filter.query}
        onValue={(query) => onFilter({ ...filter, query })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !isPlain(event)) return;
          event.preventDefault();
          onDown();
        }}
      />
      <div class="filters-choices">
        <Choice
          label="Kind"
          labelHidden
          value={filter.kind}
          choices={KIND_CHOICES}
          onValue={(kind) => onFilter({ ...filter, kind })}
        />
        <Choice
          label="Where they come from"
          labelHidden
          value={ofNow(filter)}
          choices={ofChoices(packs)}
          onValue={(of) => onFilter(withOf(filter, of))}
        />
        {tags.length > 0 && (
          <div class="filters-tag">
            <Choice
              label="Tag"
              labelHidden
              value={filter.tag}
              choices={[{ value: '', label: 'Every tag' }, ...tags.map(({ tag }) => ({ value: tag, label: tag }))]}
              onValue={(tag) => onFilter({ ...filter, tag })}
            />
          </div>
        )}
        <DateField label="Notes from" value={filter.after} onValue={(after) => onFilter({ ...filter, after })} />
        <DateField label="Notes before" value={filter.before} onValue={(before) => onFilter({ ...filter, before })} />
      </div>
    </form>
  );
}
