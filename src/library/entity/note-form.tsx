import type { Changing } from '../../ui/drafts/changed-elsewhere.tsx';
import type { NoteFields } from '../../ui/drafts/note-fields.ts';
import { TextArea } from '../../ui/field.tsx';
import { tagsOf } from '../../ui/tag-text.ts';
import { TagsField } from '../../ui/tags-field.tsx';
import { EditForm } from '../parts/edit-form.tsx';

interface NoteFormProps {
  /** What the draft is for. */
  of: string;
  /** Left out for a new note. */
  start?: NoteFields;
  changing?: Changing<NoteFields>;
  saveWord: string;
  /** `was` is the text that it began with. */
  onSave: (note: { text: string; tags: string[]; at?: string | undefined; was: string }) => Promise<void>;
  onCancel: () => void;
}

/** A note's Markdown and its tags. */
export function NoteForm({ start = { text: '', tags: '' }, onSave, ...form }: NoteFormProps) {
  return (
    <EditForm<NoteFields>
      {...form}
      start={start}
      refuse={({ text }) => missing(text)}
      own={['note-too-long', 'bad-tag']}
      onSave={({ tags, ...note }, { text: was }) => onSave({ ...note, tags: tagsOf(tags), was })}
    >
      {({ fields: { text, tags }, write }, refused, said) => (
        <>
          <TextArea
            label="Note"
            hint="Markdown: **bold**, *slanted*, - lists, - [ ] tasks, [words](address), [[Name]]."
            rows={5}
            value={text}
            error={refused ? missing(text) : said('note-too-long')}
            onValue={(text) => write({ text })}
          />
          <TagsField value={tags} error={said('bad-tag')} onValue={(tags) => write({ tags })} />
        </>
      )}
    </EditForm>
  );
}

function missing(text: string): string | undefined {
  return text.trim() === '' ? 'Write the note first.' : undefined;
}
