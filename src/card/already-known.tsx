import type { Pickable } from '../ui/entity-picker.tsx';
import { Notice } from '../ui/notice.tsx';
import { useRequest } from '../ui/use-request.ts';
import { knownAs } from './known-as.ts';

interface AlreadyKnownProps {
  name: string;
  onNoteInstead: (entity: Pickable) => void;
}

/** Tells where an entity is known by this very name or alias, so that nobody makes it twice unawares. */
export function AlreadyKnown({ name, onNoteInstead }: AlreadyKnownProps) {
  const wanted = name.trim();
  const known = useRequest(() => (wanted ? knownAs(wanted) : null), [wanted]).value;
  if (!known) return null;
  return (
    <Notice>
      <bdi>{known.name}</bdi> is known already
      {known.name !== wanted && (
        <>
          , also as “<bdi>{wanted}</bdi>”
        </>
      )}
      .{' '}
      <button type="button" class="link-button" onClick={() => onNoteInstead(known)}>
        Write a note on it
      </button>
    </Notice>
  );
}
