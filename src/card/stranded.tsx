import { StrandedDrafts } from '../ui/drafts/stranded-drafts.tsx';
import type { Written } from '../ui/drafts/written.tsx';
import type { DraftFields } from '../views.ts';
import { useCard } from './card-state.ts';
import type { KnownEntity } from './read-entity.ts';

interface StrandedProps<F extends DraftFields> {
  written: Written<F>;
  known: KnownEntity;
}

/** Changes of an entity's notes, or of its facts, that were deleted meanwhile. */
export function Stranded<F extends DraftFields>({ written, known }: StrandedProps<F>) {
  const { changed, cancelled } = useCard();
  return (
    <StrandedDrafts
      written={written}
      entity={known.entity.id}
      drafts={known.stranded}
      onSaved={(text, { change }) => changed(text, [change])}
      onDiscarded={cancelled}
    />
  );
}
