import { newNoteDraft } from '../../draft-keys.ts';
import { send } from '../../platform/send.ts';
import { readWrittenAt, writtenAtField } from '../../ui/drafts/written-at.ts';
import { tagsOf } from '../../ui/tag-text.ts';
import { useCard } from '../card-state.ts';
import type { Writing } from '../use-writing.ts';
import { NoteEditor } from './note-editor.tsx';

/** A new note; the sentence that the card was opened on when it was begun, and the page, are kept with it. */
export function AddNote({ entity, writing }: { entity: string; writing: Writing }) {
  const { context, changed } = useCard();
  const begunAt = (at: string) => readWrittenAt(at) ?? { quote: context.quote, page: context.page };
  return (
    <NoteEditor
      label="New note"
      of={newNoteDraft(entity)}
      start={{ text: '', tags: '', at: writtenAtField(context) }}
      writing={writing}
      kept={({ at = '' }) => begunAt(at).quote?.exact ?? ''}
      from={({ at = '' }) => {
        const page = readWrittenAt(at)?.page;
        return page && page.url !== context.page.url ? ` from “${page.title || page.url}”` : '';
      }}
      onSave={async ({ text, tags, at = '' }) => {
        const { change } = await send('note.add', { entity, text, tags: tagsOf(tags), ...begunAt(at) });
        changed('Saved.', [change]);
      }}
    />
  );
}
