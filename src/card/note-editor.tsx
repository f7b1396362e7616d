import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { tagsOf } from '../ui/tag-text.ts';
import { TagsField } from '../ui/tags-field.tsx';
import { useAction } from '../ui/use-action.ts';
import { useHold } from './card-state.ts';

interface NoteEditorProps {
  label: string;
  text: string;
  /** The text that is saved already, where there is one. */
  saved?: string;
  onText: (text: string) => void;
  /** In one line, parted by commas, and as they are saved already. */
  tags: string;
  savedTags?: string;
  onTags: (tags: string) => void;
  /** Resolves when the note is durably written. */
  onSave: (text: string, tags: string[]) => Promise<void>;
  onCancel: () => void;
}

/** A note being written. Ctrl or Cmd with Enter saves; what went wrong is said, and the text stays. */
export function NoteEditor({
  label,
  text,
  saved = '',
  onText,
  tags,
  savedTags = '',
  onTags,
  ...rest
}: NoteEditorProps) {
  const { onSave, onCancel } = rest;
  const save = useAction(() => onSave(text, tagsOf(tags)));
  const isTag = save.problem?.code === 'bad-tag';
  const area = useRef<HTMLTextAreaElement>(null);
  useHold(text !== saved || tags !== savedTags);
  useEffect(() => {
    area.current?.focus();
    area.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <TextArea
        label={label}
        rows={3}
        areaRef={area}
        value={text}
        onValue={(written) => {
          save.clear();
          onText(written);
        }}
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
        onValue={(written) => {
          save.clear();
          onTags(written);
        }}
      />
      <div class="buttons">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button look="primary" type="submit" aria-disabled={save.busy} title="Ctrl+Enter">
          Save
        </Button>
      </div>
    </form>
  );
}
