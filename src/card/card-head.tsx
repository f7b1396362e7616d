import { KIND_WORDS, KindMark } from '../ui/kind-mark.tsx';
import type { EntityView } from '../views.ts';
import { BackButton } from './back-button.tsx';
import { CloseButton } from './close-button.tsx';
import type { Back } from './mention-card.ts';
import { Origin } from './origin.tsx';

interface CardHeadProps {
  surface: string;
  entity: EntityView | null;
  back: Back | undefined;
  onClose: () => void;
}

/** Who or what it is, its kind, and where that is known from. */
export function CardHead({ surface, entity, back, onClose }: CardHeadProps) {
  return (
    <header class="card-head">
      {back && <BackButton back={back} />}
      {entity && <KindMark kind={entity.kind} />}
      <div class="card-title">
        <h1 tabIndex={-1} data-first>
          <bdi>{entity?.name ?? surface}</bdi>
        </h1>
        {entity && (
          <p class="card-origin">
            {KIND_WORDS[entity.kind]}
            <Origin origins={entity.origins} />
          </p>
        )}
      </div>
      <CloseButton onClose={onClose} />
    </header>
  );
}
