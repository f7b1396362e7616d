import type { Note } from '../../entity.ts';
import { Dot } from '../../ui/dot.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useCard } from '../card-state.ts';

interface NoteSourceProps {
  note: Note;
  /** The page has its passage no more. */
  lost: boolean;
}

/** The page a note was written on: a link where it is another than this. */
export function NoteSource({ note, lost }: NoteSourceProps) {
  const { page } = useCard().context;
  if (!note.page) return null;
  return (
    <>
      <Dot />
      {lost ? (
        'on this page, which no longer has the passage'
      ) : note.page.url === page.url ? (
        'on this page'
      ) : (
        <OutsideLink address={note.page.url}>
          <bdi>{note.page.title || note.page.url}</bdi>
        </OutsideLink>
      )}
    </>
  );
}
