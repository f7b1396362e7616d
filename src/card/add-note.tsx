import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { useCard } from './card-state.ts';
import { NoteEditor } from './note-editor.tsx';

/** A new note; the sentence that the card was opened on and the page are kept with it. */
export function AddNote({ entity, onDone }: { entity: string; onDone: () => void }) {
  const { context, drafts, changed } = useCard();
  const [text, setText] = useState(() => drafts.get(entity));
  const keyOfTags = `tags:${entity}`;
  const [tags, setTags] = useState(() => drafts.get(keyOfTags));
  const keepTags = (draft: string) => {
    drafts.set(keyOfTags, draft);
    setTags(draft);
  };
  const keep = (draft: string) => {
    drafts.set(entity, draft);
    setText(draft);
  };
  return (
    <NoteEditor
      label="New note"
      text={text}
      onText={keep}
      tags={tags}
      onTags={keepTags}
      onSave={async (written, chosen) => {
        const { quote, page } = context;
        const { change } = await send('note.add', { entity, text: written, quote, page, tags: chosen });
        keep('');
        keepTags('');
        changed('Saved.', [change]);
        onDone();
      }}
      onCancel={() => {
        keep('');
        keepTags('');
        onDone();
      }}
    />
  );
}
