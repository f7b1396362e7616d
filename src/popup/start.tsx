import { Button } from '../ui/button.tsx';
import { NoteIcon, PlusIcon } from '../ui/icons/action-icons.tsx';
import { PrivateNotice } from '../ui/private-notice.tsx';
import type { Doing } from './doing.ts';

interface StartProps {
  readOnly: boolean;
  /** What the reader has typed: most likely the name of the new entity. */
  query: string;
  onStart: (doing: Doing) => void;
}

/** The two things a reader writes in passing. */
export function Start({ readOnly, query, onStart }: StartProps) {
  if (readOnly) return <PrivateNotice />;
  return (
    <div class="start">
      <Button onClick={() => onStart({ what: 'entity', name: query })}>
        <PlusIcon size={16} />
        New entity
      </Button>
      <Button onClick={() => onStart({ what: 'note', on: null })}>
        <NoteIcon size={16} />
        Quick note
      </Button>
    </div>
  );
}
