import { changedNoteDraft } from '../../draft-keys.ts';
import type { Note } from '../../entity.ts';
import { linkedEntity } from '../../note-links.ts';
import { send } from '../../platform/send.ts';
import { DateText, MomentText } from '../../ui/dates/dates.tsx';
import { Dot } from '../../ui/dot.tsx';
import { noteFields } from '../../ui/drafts/note-fields.ts';
import { NOTE } from '../../ui/drafts/written.tsx';
import { ItemButtons } from '../../ui/item-buttons.tsx';
import { Markdown } from '../../ui/markdown/markdown.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { TagChips } from '../../ui/tags.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useTick } from '../../ui/use-tick.ts';
import type { LinkView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { NamedLink } from '../parts/named-link.tsx';
import { useEditing } from '../parts/use-editing.ts';
import { NoteForm } from './note-form.tsx';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

interface NoteRowProps {
  note: Note;
  /** Of this note, and perhaps of others. */
  links: readonly LinkView[];
  onGone: () => void;
}

/** One note, with the sentence and the page it came from. */
export function NoteRow({ note, links, onGone }: NoteRowProps) {
  const { changed, deleted } = useLibrary();
  const of = changedNoteDraft(note.id);
  const { editing, open, close, opener } = useEditing(of);
  const remove = useAction(async () => {
    deleted('Deleted the note.', await send('note.delete', { id: note.id }));
    onGone();
  });

  const tick = useTick(note, deleted);

  if (editing) {
    return (
      <li>
        <NoteForm
          of={of}
          start={noteFields(note)}
          changing={{ written: NOTE, entity: note.entity, id: note.id }}
          saveWord="Save"
          onCancel={close}
          onSave={async ({ text, tags, was }) => {
            await send('note.update', { id: note.id, text, tags, was });
            changed('Saved the note.');
            close();
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <div class="row">
        <div class="row-text note">
          <Markdown
            text={note.text}
            onTick={(task, done) => void tick.run(task, done)}
            entityLink={(link) => <NamedLink link={link} to={linkedEntity(links, note.id, link)} />}
          />
          {note.quote && (
            <blockquote class="note-quote" dir="auto">
              {note.quote.exact}
            </blockquote>
          )}
          <TagChips tags={note.tags} />
          <NoteSource note={note} />
        </div>
        <ItemButtons
          what={`the note of ${DAY.format(note.created)}`}
          opener={opener}
          onEdit={open}
          onDelete={() => void remove.run()}
        />
      </div>
      {tick.problem && <Notice tone="problem">{tick.problem.message}</Notice>}
      {remove.problem && <Notice tone="problem">{remove.problem.message}</Notice>}
    </li>
  );
}

function NoteSource({ note: { page, created, updated } }: { note: Note }) {
  return (
    <p class="row-detail">
      {page && (
        <>
          <OutsideLink address={page.url}>
            <bdi>{page.title || page.url}</bdi>
          </OutsideLink>
          {page.date && (
            <>
              , <DateText date={page.date} />
            </>
          )}
          <Dot />
        </>
      )}
      <span class="date">
        written <MomentText at={created} />
      </span>
      {updated > created && (
        <>
          ,{' '}
          <span class="date">
            changed <MomentText at={updated} />
          </span>
        </>
      )}
    </p>
  );
}
