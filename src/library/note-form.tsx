import { TextArea } from '../ui/field.tsx';
import { tagsOf, tagText } from '../ui/tag-text.ts';
import { TagsField } from '../ui/tags-field.tsx';
import { EditForm } from './edit-form.tsx';

/** `at` says where it was begun, where that was in a card. */
type NoteFields = { text: string; tags: string; at?: string };

interface NoteFormProps {
  /** What the draft is for. */
  of: string;
  /** Left out for a new note. */
  start?: { text: string; tags?: readonly string[] };
  saveWord: string;
  /** `was` is the text that it began with. */
  onSave: (note: { text: string; tags: string[]; at?: string | undefined; was: string }) => Promise<void>;
  onCancel: () => void;
}

/** A note's Markdown and its tags. */
export function NoteForm({ of, start = { text: '' }, saveWord, onSave, onCancel }: NoteFormProps) {
  return (
    <EditForm<NoteFields>
      of={of}
      start={{ text: start.text, tags: tagText(start.tags) }}
      refuse={({ text }) => missing(text)}
      saveWord={saveWord}
      onCancel={onCancel}
      onSave={({ tags, ...note }, { text: was }) => onSave({ ...note, tags: tagsOf(tags), was })}
    >
      {({ fields: { text, tags }, write }, refused) => (
        <>
          <TextArea
            label="Note"
            hint="Markdown: **bold**, *slanted*, - lists, - [ ] tasks, [words](address), [[Name]]."
            rows={5}
            value={text}
            error={refused ? missing(text) : undefined}
            onValue={(text) => write({ text })}
          />
          <TagsField value={tags} onValue={(tags) => write({ tags })} />
        </>
      )}
    </EditForm>
  );
}

function missing(text: string): string | undefined {
  return text.trim() === '' ? 'Write the note first.' : undefined;
}
