import type { Note } from '../entity.ts';
import { send } from '../platform/send.ts';
import { IconButton } from '../ui/button.tsx';
import { MomentText } from '../ui/dates.tsx';
import { changedNoteDraft } from '../ui/draft-keys.ts';
import { DeleteIcon, EditIcon } from '../ui/icons/action-icons.tsx';
import { tagsOf, tagText } from '../ui/tag-text.ts';
import { TagChips } from '../ui/tags.tsx';
import { useAction } from '../ui/use-action.ts';
import type { LinkView } from '../views.ts';
import { useCard } from './card-state.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteSource } from './note-source.tsx';
import { NoteText } from './note-text.tsx';
import { useWriting } from './use-writing.ts';

interface NoteItemProps {
  note: Note;
  links: readonly LinkView[];
  /** The quote was shown with another note above: its beginning says which it is. */
  quoteRepeated: boolean;
  /** A change of it was begun and not saved. */
  begun: boolean;
}

/** One of the reader's notes, with where it was written. */
export function NoteItem({ note, links, quoteRepeated, begun }: NoteItemProps) {
  const { readOnly, changed } = useCard();
  const writing = useWriting(begun);
  const remove = useAction(async () => {
    const { change } = await send('note.delete', { id: note.id });
    changed('Note deleted.', [change]);
  });

  if (writing.shown) {
    return (
      <li class="note">
        <NoteEditor
          label="Note"
          of={changedNoteDraft(note.id)}
          start={{ text: note.text, tags: tagText(note.tags) }}
          writing={writing}
          onSave={async ({ text, tags }) => {
            const { change } = await send('note.update', { id: note.id, text, tags: tagsOf(tags) });
            changed('Saved.', [change]);
          }}
        />
      </li>
    );
  }
  return (
    <li class="note">
      <NoteText note={note} links={links} />
      {note.quote && note.quote.exact !== '' && (
        <blockquote
          class="quote"
          data-repeated={quoteRepeated}
          dir="auto"
          title={quoteRepeated ? note.quote.exact : undefined}
        >
          {note.quote.exact}
        </blockquote>
      )}
      <TagChips tags={note.tags} />
      <div class="note-foot">
        <p class="note-source">
          <MomentText at={note.created} />
          <NoteSource note={note} />
        </p>
        {!readOnly && (
          <div class="note-buttons">
            <IconButton name="Edit this note" buttonRef={writing.opener} onClick={writing.open}>
              <EditIcon size={14} />
            </IconButton>
            <IconButton name="Delete this note" onClick={() => void remove.run()}>
              <DeleteIcon size={14} />
            </IconButton>
          </div>
        )}
      </div>
      {remove.problem && (
        <p class="field-error" role="alert">
          {remove.problem.message}
        </p>
      )}
    </li>
  );
}
