import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { type Draft, Drafted } from '../ui/drafted.tsx';
import { TextArea } from '../ui/field.tsx';
import { TagsField } from '../ui/tags-field.tsx';
import { useAction } from '../ui/use-action.ts';
import { useCard, useHold } from './card-state.ts';
import { SaveButton } from './save-button.tsx';
import type { Writing } from './use-writing.ts';

/** `tags` stand in one line, parted by commas; `at` says where the note was begun, as ui/written-at.ts has it; left out for one that is changed. */
type NoteFields = { text: string; tags: string; at?: string };

interface NoteEditorProps {
  label: string;
  /** What the draft is for. */
  of: string;
  start: NoteFields;
  writing: Writing;
  /** Where a draft is from that was left before, for the reader; empty where that goes without saying. */
  from?: (fields: NoteFields) => string;
  /** Resolves when the note is durably written. */
  onSave: (fields: NoteFields) => Promise<void>;
}

/**
 * A note being written, kept as a draft at every letter. Ctrl or Cmd with Enter saves; what went wrong is said, and the
 * text stays.
 */
export function NoteEditor({ of, start, ...rest }: NoteEditorProps) {
  return (
    <Drafted<NoteFields> of={of} start={start}>
      {(draft) => <Editor of={of} draft={draft} {...rest} />}
    </Drafted>
  );
}

type EditorProps = Omit<NoteEditorProps, 'start'> & { draft: Draft<NoteFields> };

function Editor({ label, of, draft, writing, from, onSave }: EditorProps) {
  const { cancelled } = useCard();
  const { fields, write, forget, dirty, restored } = draft;
  const { text, tags } = fields;
  const [before] = useState(fields);
  const area = useRef<HTMLTextAreaElement>(null);
  // What a draft left keeps no card open: it is there again with the next one.
  useHold(text !== before.text || tags !== before.tags);
  useEffect(() => {
    if (!writing.wanted) return;
    area.current?.focus();
    area.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = useAction(async () => {
    await onSave(fields);
    forget();
    writing.close();
  });

  const isTag = save.problem?.code === 'bad-tag';

  function cancel() {
    forget();
    if (dirty) cancelled(restore);
    writing.close();
  }

  async function restore() {
    await send('draft.set', { key: of, fields });
    writing.open();
  }

  return (
    <form class="note-editor">
      <TextArea
        label={label}
        rows={3}
        areaRef={area}
        value={text}
        onValue={(text) => {
          save.clear();
          write({ text });
        }}
        hint={restored ? `Your draft${from?.(fields) ?? ''}, not saved yet.` : undefined}
        error={isTag ? undefined : save.problem?.message}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save.run();
        }}
      />
      <TagsField
        value={tags}
        error={isTag ? save.problem?.message : undefined}
        onValue={(tags) => {
          save.clear();
          write({ tags });
        }}
      />
      <div class="buttons">
        <Button look="quiet" onClick={cancel}>
          {restored ? 'Discard draft' : 'Cancel'}
        </Button>
        <SaveButton busy={save.busy} onSave={() => void save.run()}>
          Save
        </SaveButton>
      </div>
    </form>
  );
}
