import { NoteIcon } from '../../ui/icons/action-icons.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import type { EntityRow } from '../../views.ts';
import { placeAddress } from '../address.ts';

interface EntityLinkProps {
  id: string;
  /** Undefined while it is being read. */
  row: EntityRow | undefined;
  /** The packs' names by their ids. */
  packNames: ReadonlyMap<string, string>;
  /** In the list, from 0. */
  place: number;
  isCurrent: boolean;
  /** Whether Tab leads here. */
  isStop: boolean;
  onFocus: () => void;
  /** Whether it is selected; undefined while nothing is. */
  chosen: boolean | undefined;
  /** Selects it (`on`), or no longer; with `range` all from the one selected before. */
  onTurn: (range: boolean, on?: boolean) => void;
}

/** One entity of the list. */
export function EntityLink({ id, row, packNames, place, isCurrent, isStop, onFocus, chosen, onTurn }: EntityLinkProps) {
  return (
    <div class="entity-choose">
      {chosen !== undefined && (
        <input
          type="checkbox"
          checked={chosen}
          tabIndex={isStop ? 0 : -1}
          aria-label={`Select ${row?.name ?? ''}`}
          // The browser has turned the box. To prevent that here would turn it back after it is drawn as it is to be.
          onClick={({ shiftKey, currentTarget }) => onTurn(shiftKey, currentTarget.checked)}
        />
      )}
      <a
        class="entity-row"
        href={placeAddress({ view: 'entity', id })}
        data-place={place}
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={row ? undefined : 'Being read'}
        onFocus={onFocus}
        onClick={(event) => {
          // As in lists of files; with Ctrl or Command it is opened in a tab, as any link.
          if (!event.shiftKey) return;
          event.preventDefault();
          onTurn(true);
        }}
      >
        {row && <EntityRowContent row={row} from={packNames.get(row.pack ?? '')} />}
      </a>
    </div>
  );
}

/** `from` is the name of the pack that it is from. */
function EntityRowContent({ row, from }: { row: EntityRow; from: string | undefined }) {
  const { name, kind, summary, notes } = row;
  return (
    <>
      <KindMark kind={kind} size="s" spoken />
      <span class="entity-row-text">
        <span class="entity-row-name" title={name}>
          <bdi>{name}</bdi>
        </span>
        {(summary || from) && (
          <span class="entity-row-about">
            <span class="entity-row-summary" dir="auto" title={summary || undefined}>
              {summary}
            </span>
            {from && (
              <span class="entity-row-from" title={from}>
                <bdi>{from}</bdi>
              </span>
            )}
          </span>
        )}
      </span>
      {notes > 0 && (
        <span class="entity-row-notes">
          <NoteIcon size={14} />
          {notes}
          <span class="visually-hidden">{notes === 1 ? 'note' : 'notes'}</span>
        </span>
      )}
    </>
  );
}
