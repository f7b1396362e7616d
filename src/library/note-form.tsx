import { TextArea } from '../ui/field.tsx';
import { EditForm } from './edit-form.tsx';

/** `at` says where it was begun, where that was in a card. */
type NoteFields = { text: string; at?: string };

interface NoteFormProps {
  /** What the draft is for. */
  of: string;
  /** Left out for a new note. */
  start?: string;
  saveWord: string;
  onSave: (fields: NoteFields) => Promise<void>;
  onCancel: () => void;
}

/** A note's Markdown. */
export function NoteForm({ of, start = '', saveWord, onSave, onCancel }: NoteFormProps) {
  return (
    <EditForm<NoteFields>
      of={of}
      start={{ text: start }}
      refuse={({ text }) => missing(text)}
      saveWord={saveWord}
      onCancel={onCancel}
      onSave={onSave}
    >
      {({ fields: { text }, write }, refused) => (
        <TextArea
          label="Note"
          hint="Markdown: **bold**, *slanted*, - lists, - [ ] tasks, [words](address), [[Name]]."
          rows={5}
          value={text}
          error={refused ? missing(text) : undefined}
          onValue={(text) => write({ text })}
        />
      )}
    </EditForm>
  );
}

function missing(text: string): string | undefined {
  return text.trim() === '' ? 'Write the note first.' : undefined;
}
