import { send } from '../platform/send.ts';
import type { Pickable } from './entity-picker.tsx';
import { Notice } from './notice.tsx';
import { useRequest } from './use-request.ts';
import { useRested } from './use-rested.ts';

/** Milliseconds without a letter after which is looked: what is being saved does not wait for that. */
const REST_MS = 150;

interface AlreadyKnownProps {
  /** What somebody new is to be called. */
  name: string;
  /** What to do with the one that is known instead, in words. */
  instead: string;
  onInstead: (entity: Pickable) => void;
}

/** Tells where an entity is known by this very name or alias, so that nobody makes it twice unawares. */
export function AlreadyKnown({ name, instead, onInstead }: AlreadyKnownProps) {
  const wanted = name.trim();
  const rested = useRested(wanted, REST_MS);
  const known = useRequest(() => (rested ? send('entity.called', { name: rested }) : null), [rested]).value;
  if (!known || rested !== wanted) return null;
  return (
    <Notice>
      <bdi>{known.name}</bdi> is known already
      {known.name !== wanted && (
        <>
          , also as “<bdi>{wanted}</bdi>”
        </>
      )}
      .{' '}
      <button type="button" class="link-button" onClick={() => onInstead(known)}>
        {instead}
      </button>
    </Notice>
  );
}
