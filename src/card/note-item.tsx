import { useRef, useState } from 'preact/hooks';
import type { Note } from '../entity.ts';
import { send } from '../platform/send.ts';
import { IconButton } from '../ui/button.tsx';
import { MomentText } from '../ui/dates.tsx';
import { DeleteIcon, EditIcon } from '../ui/icons/action-icons.tsx';
import { tagText } from '../ui/tag-text.ts';
import { TagChips } from '../ui/tags.tsx';
import { useAction } from '../ui/use-action.ts';
import { useCard } from './card-state.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteSource } from './note-source.tsx';
import { NoteText } from './note-text.tsx';

interface NoteItemProps {
  note: Note;
  /** The quote was shown with another note above: its beginning says which it is. */
  quoteRepeated: boolean;
}

/** One of the reader's notes, with where it was written. */
export function NoteItem({ note, quoteRepeated }: NoteItemProps) {
  const { readOnly, changed } = useCard();
  const [draft, setDraft] = useState<string | null>(null);
  const [tags, setTags] = useState('');
  const editButton = useRef<HTMLButtonElement>(null);
  const remove = useAction(async () => {
    const { change } = await send('note.delete', { id: note.id });
    changed('Note deleted.', [change]);
  });

  function edit() {
    setDraft(note.text);
    setTags(tagText(note.tags));
  }

  function stopEditing() {
    setDraft(null);
    requestAnimationFrame(() => editButton.current?.focus());
  }

  if (draft !== null) {
    return (
      <li class="note">
        <NoteEditor
          label="Note"
          text={draft}
          saved={note.text}
          onText={setDraft}
          tags={tags}
          savedTags={tagText(note.tags)}
          onTags={setTags}
          onSave={async (text, chosen) => {
            const { change } = await send('note.update', { id: note.id, text, tags: chosen });
            changed('Saved.', [change]);
            stopEditing();
          }}
          onCancel={stopEditing}
        />
      </li>
    );
  }
  return (
    <li class="note">
      <NoteText text={note.text} />
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
            <IconButton name="Edit this note" buttonRef={editButton} onClick={edit}>
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
