import { StrandedDrafts } from '../../ui/drafts/stranded-drafts.tsx';
import type { Written } from '../../ui/drafts/written.tsx';
import type { DraftFields, EntityView, StrandedDraft } from '../../views.ts';
import { useLibrary } from '../library-context.ts';

/** What a part of an entity's page is given. */
export interface PartProps {
  entity: EntityView;
  /** Changes of its notes, facts and aliases that were deleted meanwhile. */
  stranded: readonly StrandedDraft[];
}

interface StrandedProps<F extends DraftFields> extends PartProps {
  written: Written<F>;
}

/** Changes of an entity's notes, of its facts or of its aliases, that were deleted meanwhile: those of one sort. */
export function Stranded<F extends DraftFields>({ written, entity, stranded }: StrandedProps<F>) {
  const { deleted, cancelled } = useLibrary();
  return (
    <StrandedDrafts written={written} entity={entity.id} drafts={stranded} onSaved={deleted} onDiscarded={cancelled} />
  );
}
