import { send } from '../../platform/send.ts';
import { StrandedDrafts } from '../../ui/drafts/stranded-drafts.tsx';
import type { Written } from '../../ui/drafts/written.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { DraftFields, EntityView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';

interface StrandedProps<F extends DraftFields> {
  written: Written<F>;
  entity: EntityView;
}

/** Changes of an entity's notes, of its facts or of its aliases, that were deleted meanwhile. */
export function Stranded<F extends DraftFields>({ written, entity }: StrandedProps<F>) {
  const { deleted, cancelled } = useLibrary();
  const { value: drafts } = useRequest(() => send('draft.stranded', { entity: entity.id }), [entity]);
  return (
    <StrandedDrafts
      written={written}
      entity={entity.id}
      drafts={drafts ?? []}
      onSaved={deleted}
      onDiscarded={cancelled}
    />
  );
}
