import type { CastRow } from '../platform/cast.ts';
import { IconButton } from '../ui/button.tsx';
import { NoteIcon } from '../ui/icons/action-icons.tsx';
import { KindMark } from '../ui/kind-mark.tsx';

interface CastEntityProps {
  row: CastRow;
  /** Whether it is new to the reader since they read the page last. */
  isNew: boolean;
  /** Goes to its next mention on the page. */
  onGo: () => void;
  /** Writes a note on it; left out where nothing is recorded. */
  onNote: (() => void) | undefined;
}

/** One known name of the page. */
export function CastEntity({ row: { kind, name, noted, count }, isNew, onGo, onNote }: CastEntityProps) {
  return (
    <li class="row">
      <button type="button" class="row-main" data-stop title="Go to the next mention" onClick={onGo}>
        <KindMark kind={kind} size="s" spoken />
        <span class="row-name" dir="auto">
          {name}
        </span>
        {isNew && <span class="row-new">new</span>}
        {noted && (
          <span class="row-noted">
            <NoteIcon size={14} />
            <span class="visually-hidden">with notes</span>
          </span>
        )}
        <span class="row-count">
          {count}
          <span class="visually-hidden">{count === 1 ? ' mention' : ' mentions'}</span>
        </span>
      </button>
      {onNote && (
        <IconButton name={`Add a note on ${name}`} onClick={onNote}>
          <NoteIcon size={16} />
        </IconButton>
      )}
    </li>
  );
}
