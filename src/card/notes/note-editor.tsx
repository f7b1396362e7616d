import type { Changing } from '../../ui/drafts/changed-elsewhere.tsx';
import { draftWords } from '../../ui/drafts/draft-words.ts';
import type { NoteFields } from '../../ui/drafts/note-fields.ts';
import { TextArea } from '../../ui/field.tsx';
import { TagsField } from '../../ui/tags-field.tsx';
import { DraftedForm } from '../drafted-form.tsx';
import type { Writing } from '../use-writing.ts';

interface NoteEditorProps {
  label: string;
  /** What the draft is for. */
  of: string;
  start: NoteFields;
  /** Where it is not new: the note that is changed. */
  changing?: Changing<NoteFields>;
  writing: Writing;
  /** The sentence that is kept with it; empty where none is. */
  kept?: (fields: NoteFields) => string;
  /** Where a draft is from that was left before, for the reader; empty where that goes without saying. */
  from?: (fields: NoteFields) => string;
  /** Resolves when the note is durably written. `before` is what the fields began with. */
  onSave: (fields: NoteFields, before: NoteFields) => Promise<void>;
}

/** A note being written. */
export function NoteEditor({ label, kept, from, ...form }: NoteEditorProps) {
  return (
    <DraftedForm<NoteFields> {...form}>
      {({ draft: { fields, write, restored }, problem }) => {
        const isTag = problem?.code === 'bad-tag';
        const sentence = kept?.(fields) ?? '';
        return (
          <>
            <TextArea
              label={label}
              rows={3}
              value={fields.text}
              onValue={(text) => write({ text })}
              hint={restored ? draftWords(from?.(fields)) : undefined}
              error={isTag ? undefined : problem?.message}
            />
            {sentence !== '' && (
              <p class="kept-sentence" title={sentence}>
                Kept with it: “<bdi>{sentence}</bdi>”
              </p>
            )}
            <TagsField
              value={fields.tags}
              error={isTag ? problem?.message : undefined}
              onValue={(tags) => write({ tags })}
            />
          </>
        );
      }}
    </DraftedForm>
  );
}
