import { useLayoutEffect, useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import type { ActivePage } from '../ui/active-page.ts';
import { IconButton } from '../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../ui/icons/action-icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useRequest } from '../ui/use-request.ts';

/** Where the popup's keys begin. */
const FIELD = 'input[type=search]';

interface SuggestionsProps {
  page: ActivePage | undefined;
  /** Opens the form for a new entity of this name. */
  onAdd: (name: string) => void;
  /** A name is never suggested again; `undo` takes that back. */
  onNever: (name: string, undo: () => Promise<unknown>) => void;
}

/**
 * Names on the page that are not known: Enter adds one, Delete never suggests it again, and goes to the next. Nothing
 * where there are none.
 */
export function Suggestions({ page, onAdd, onNever }: SuggestionsProps) {
  const tab = page?.cast?.state === 'spotted' && !page.private ? page.tab : undefined;
  const { value: names = [], reload } = useRequest(
    () => (tab === undefined ? null : send('suggestion.list', { tab })),
    [tab],
  );
  const list = useRef<HTMLUListElement>(null);
  /** Where the name stood that was refused last, until it is gone. */
  const gone = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (gone.current === null) return;
    const stops = list.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [];
    if (document.activeElement === document.body) {
      // Of the last one, what stands before it is next.
      const next = stops[Math.min(gone.current, stops.length - 1)] ?? document.querySelector<HTMLElement>(FIELD);
      next?.focus();
    }
    gone.current = null;
  }, [names.length]);
  const never = useAction(async (name: string) => {
    const { change } = await send('unsuggested.add', { name });
    gone.current = names.findIndex((each) => each.name === name);
    reload();
    onNever(name, async () => {
      await send('change.undo', { change });
      reload();
    });
  });
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="suggestions-heading">
      <h2 id="suggestions-heading" class="heading">
        Not known yet
      </h2>
      {never.problem && <Notice tone="problem">{never.problem.message}</Notice>}
      <ul class="rows" ref={list}>
        {names.map(({ name, count }) => (
          <li key={name} class="row">
            <button
              type="button"
              class="row-main"
              data-stop
              title="Add this name"
              onClick={() => onAdd(name)}
              onKeyDown={(event) => event.key === 'Delete' && void never.run(name)}
            >
              <span class="row-plus">
                <PlusIcon size={14} />
              </span>
              <span class="row-name" dir="auto">
                <span class="visually-hidden">Add </span>
                {name}
              </span>
              <span class="row-count">
                {count}
                <span class="visually-hidden">{count === 1 ? ' time' : ' times'}</span>
              </span>
            </button>
            <IconButton name={`Never suggest ${name}`} onClick={() => void never.run(name)}>
              <CloseIcon size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
