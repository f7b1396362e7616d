import { useEffect, useRef } from 'preact/hooks';
import type { CastRow } from '../platform/cast.ts';
import { send } from '../platform/send.ts';
import { IconButton } from '../ui/button.tsx';
import { LibraryIcon } from '../ui/icons/action-icons.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { Markdown } from '../ui/markdown/markdown.tsx';
import { useRequest } from '../ui/use-request.ts';

interface CastMemberProps {
  row: CastRow;
  /** The page names it first in what its reader has before them. */
  inSight: boolean;
  /** Goes up when what is known of it may have changed. */
  changed: number;
  onNext: () => void;
}

/** One known name of the page: what it is, and all notes on it. */
export function CastMember({ row, inSight, changed, onNext }: CastMemberProps) {
  const item = useRef<HTMLLIElement>(null);
  const { value: entity } = useRequest(() => send('entity.view', { id: row.entity }), [row.entity, row.noted, changed]);
  useEffect(() => {
    // Who reads the panel itself is left where they are.
    if (inSight && !item.current?.parentElement?.matches(':hover, :focus-within')) {
      item.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    }
  }, [inSight]);
  return (
    <li ref={item} class="member" aria-current={inSight ? 'location' : undefined}>
      <div class="member-head">
        <button type="button" class="member-name" data-stop title="Go to the next mention" onClick={onNext}>
          <KindMark kind={row.kind} size="s" spoken />
          <span class="name">
            <bdi>{entity?.name ?? row.name}</bdi>
          </span>
          <span class="count">
            {row.count}
            <span class="visually-hidden">{row.count === 1 ? ' mention' : ' mentions'}</span>
          </span>
        </button>
        <IconButton
          name={`Open ${entity?.name ?? row.name} in the library`}
          onClick={() => void send('library.open', { entity: row.entity })}
        >
          <LibraryIcon size={16} />
        </IconButton>
      </div>
      {entity?.summary && (
        <p class="summary" dir="auto">
          {entity.summary}
        </p>
      )}
      {entity && entity.notes.length > 0 && (
        <ul class="notes" aria-label={`Notes on ${entity.name}`}>
          {entity.notes.map((note) => (
            <li key={note.id} class="note">
              <Markdown text={note.text} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
