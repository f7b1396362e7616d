import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { useRequest } from '../ui/use-request.ts';

/** As many as are compared with the name; a name that is known comes first. */
const LOOKED_AT = 5;

/** Tells where an entity of this very name is known, so that nobody makes it twice unawares. */
export function AlreadyKnown({ name, onNoteInstead }: { name: string; onNoteInstead: () => void }) {
  const wanted = name.trim();
  const found = useRequest(() => (wanted ? send('search', { query: wanted, limit: LOOKED_AT }) : null), [wanted]);
  const same = found.value?.entities.find((row) => row.name.toLocaleLowerCase() === wanted.toLocaleLowerCase());
  if (!same) return null;
  return (
    <Notice>
      <bdi>{same.name}</bdi> is known already.{' '}
      <button type="button" class="link-button" onClick={onNoteInstead}>
        Write a note on it
      </button>
    </Notice>
  );
}
