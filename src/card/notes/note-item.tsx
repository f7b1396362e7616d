import { changedNoteDraft } from '../../draft-keys.ts';
import type { Note } from '../../entity.ts';
import { send } from '../../platform/send.ts';
import { MomentText } from '../../ui/dates/dates.tsx';
import { noteFields } from '../../ui/drafts/note-fields.ts';
import { NOTE } from '../../ui/drafts/written.tsx';
import { ItemButtons } from '../../ui/item-buttons.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { tagsOf } from '../../ui/tag-text.ts';
import { TagChips } from '../../ui/tags.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { LinkView } from '../../views.ts';
import { useCard } from '../card-state.ts';
import { useWriting } from '../use-writing.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteSource } from './note-source.tsx';
import { NoteText } from './note-text.tsx';

interface NoteItemProps {
  note: Note;
  links: readonly LinkView[];
  /** The quote was shown with another note above: its beginning says which it is. */
  quoteRepeated: boolean;
  /** The page has its passage no more. */
  lost: boolean;
  /** A change of it was begun and not saved. */
  begun: boolean;
  /** It was deleted: the focus that its button had is to go elsewhere. */
  onGone: () => void;
}

/** One of the reader's notes, with where it was written. */
export function NoteItem({ note, links, quoteRepeated, lost, begun, onGone }: NoteItemProps) {
  const { readOnly, changed } = useCard();
  const writing = useWriting(begun);
  const remove = useAction(async () => {
    const { change } = await send('note.delete', { id: note.id });
    changed('Note deleted.', [change]);
    onGone();
  });

  if (writing.shown) {
    return (
      <li class="note">
        <NoteEditor
          label="Note"
          of={changedNoteDraft(note.id)}
          start={noteFields(note)}
          changing={{ written: NOTE, entity: note.entity, id: note.id }}
          writing={writing}
          onSave={async ({ text, tags }, { text: was }) => {
            const { change } = await send('note.update', { id: note.id, text, tags: tagsOf(tags), was });
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
          <NoteSource note={note} lost={lost} />
        </p>
        {!readOnly && (
          <ItemButtons
            what="this note"
            opener={writing.opener}
            onEdit={writing.open}
            onDelete={() => void remove.run()}
          />
        )}
      </div>
      <ProblemLine problem={remove.problem} />
    </li>
  );
}
