import type { ComponentChildren } from 'preact';
import { KindMark } from '../ui/kind-mark.tsx';
import type { EntityRow } from '../views.ts';
import { openInLibrary } from './open-in-library.ts';

/** A row that opens an entity in the library, with what is said of it there. */
export function LibraryRow({
  entity,
  children,
}: {
  entity: Pick<EntityRow, 'id' | 'kind'>;
  children: ComponentChildren;
}) {
  return (
    <li class="row">
      <button type="button" class="row-main" data-stop onClick={() => openInLibrary({ entity: entity.id })}>
        <KindMark kind={entity.kind} size="s" spoken />
        <span class="row-text">{children}</span>
      </button>
    </li>
  );
}
