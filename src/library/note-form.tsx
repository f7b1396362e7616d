import { useState } from 'preact/hooks';
import { TextArea } from '../ui/field.tsx';
import { EditForm } from './edit-form.tsx';
import { useFocusOnce } from './use-focus-once.ts';

interface NoteFormProps {
  /** Left out for a new note. */
  start?: string;
  saveWord: string;
  onSave: (text: string) => Promise<void>;
  onCancel: () => void;
}

/** A note's Markdown. */
export function NoteForm({ start = '', saveWord, onSave, onCancel }: NoteFormProps) {
  const [text, setText] = useState(start);
  const first = useFocusOnce<HTMLTextAreaElement>();
  const missing = text.trim() === '' ? 'Write the note first.' : undefined;
  return (
    <EditForm
      refuse={missing}
      dirty={text !== start}
      saveWord={saveWord}
      onCancel={onCancel}
      onSave={() => onSave(text)}
    >
      {(refused) => (
        <TextArea
          label="Note"
          hint="Markdown: **bold**, *slanted*, - lists, [words](address)."
          areaRef={first}
          rows={5}
          value={text}
          error={refused ? missing : undefined}
          onValue={setText}
        />
      )}
    </EditForm>
  );
}
