import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Kind } from '../entity.ts';
import { Field } from './field.tsx';
import { KIND_WORDS, KindMark } from './kind-mark.tsx';
import { useLeft } from './use-left.ts';
import { useRequest } from './use-request.ts';

export interface Pickable {
  id: string;
  name: string;
  kind: Kind;
}

interface EntityPickerProps {
  label: string;
  /** Finds entities for what was typed; best first. */
  find: (query: string) => Promise<readonly Pickable[]>;
  onPick: (entity: Pickable) => void;
  /** Offered before anything is typed. */
  suggested?: readonly Pickable[];
  error?: string | undefined;
  autoFocus?: boolean;
}

/** An entity chosen by typing: a combobox with its list, as the ARIA Authoring Practices have it. */
export function EntityPicker({ label, find, onPick, suggested = [], error, autoFocus = false }: EntityPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Not by the attribute, which browsers ignore in a frame within a page of another origin. Nothing is focused in a
  // window that has no focus yet: a card gives it to its first field when it is seen, and has its height.
  useEffect(() => {
    if (autoFocus && document.hasFocus()) input.current?.focus();
  }, [autoFocus]);
  const leave = useLeft(() => setOpen(false));
  const wanted = query.trim();
  const found = useRequest(() => (wanted ? find(wanted) : null), [wanted]);
  const rows = wanted ? (found.value ?? []) : suggested;
  const shown = open && rows.length > 0;
  const current = Math.min(active, rows.length - 1);
  useEffect(() => {
    if (shown) list.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  function go(to: number) {
    setOpen(true);
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    // An input method picks from a list of its own.
    if (event.isComposing) return;
    if (event.key === 'Escape' && shown) {
      setOpen(false);
      // A list that nobody asked for does not hold up who wants to leave.
      if (wanted === '') return;
    } else if (event.key === 'ArrowDown') go(shown ? (current + 1) % rows.length : 0);
    else if (event.key === 'ArrowUp' && shown) go((current - 1 + rows.length) % rows.length);
    else if (event.key === 'Enter' && shown && rows[current]) onPick(rows[current]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="picker">
      <Field
        label={label}
        error={error ?? found.problem?.message}
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        inputRef={input}
        data-first={autoFocus || undefined}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown ? `${id}-${current}` : undefined}
        value={query}
        onValue={(text) => {
          setQuery(text);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <div class="picker-list" role="listbox" aria-label={label} id={`${id}-list`} ref={list} hidden={!shown}>
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys for its options.
          <div
            key={row.id}
            id={`${id}-${index}`}
            class="picker-row"
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onPointerMove={() => setActive(index)}
            // The field keeps the focus, so that its blur does not close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(row)}
          >
            <KindMark kind={row.kind} size="s" />
            <span class="picker-name">
              <bdi>{row.name}</bdi>
            </span>
            <span class="picker-kind">{KIND_WORDS[row.kind]}</span>
          </div>
        ))}
      </div>
      <p class="field-hint" role="status">
        {wanted && open && found.value?.length === 0 && !found.loading ? 'Nothing is known by this name.' : ''}
      </p>
    </div>
  );
}

interface PickedProps {
  label: string;
  entity: Pickable;
  onChange: () => void;
}

/** The entity that was chosen, and the way to choose another. */
export function Picked({ label, entity, onChange }: PickedProps) {
  const id = useId();
  return (
    <div class="field">
      <span class="field-label" id={id}>
        {label}
      </span>
      <div class="picked">
        <KindMark kind={entity.kind} size="s" spoken />
        <span class="picker-name">
          <bdi>{entity.name}</bdi>
        </span>
        <button type="button" class="link-button" aria-describedby={id} onClick={onChange}>
          Change
        </button>
      </div>
    </div>
  );
}
