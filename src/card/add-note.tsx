import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { useCard } from './card-state.ts';
import { NoteEditor } from './note-editor.tsx';

/** A new note; the sentence that the card was opened on and the page are kept with it. */
export function AddNote({ entity, onDone }: { entity: string; onDone: () => void }) {
  const { context, drafts, changed } = useCard();
  const [text, setText] = useState(() => drafts.get(entity));
  const keep = (draft: string) => {
    drafts.set(entity, draft);
    setText(draft);
  };
  return (
    <NoteEditor
      label="New note"
      text={text}
      onText={keep}
      onSave={async (written) => {
        const { change } = await send('note.add', { entity, text: written, quote: context.quote, page: context.page });
        keep('');
        changed('Saved.', [change]);
        onDone();
      }}
      onCancel={() => {
        keep('');
        onDone();
      }}
    />
  );
}
