import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../entity.ts';
import { Choice, Field, TextArea } from '../ui/field.tsx';
import { KIND_WORDS } from '../ui/kind-mark.tsx';
import { EditForm } from './edit-form.tsx';
import { useFocusOnce } from './use-focus-once.ts';

const KIND_CHOICES = KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

export interface EntityDraft {
  name: string;
  kind: Kind;
  summary: string;
}

interface EntityFormProps {
  start: EntityDraft;
  onSave: (draft: EntityDraft) => Promise<void>;
  onCancel: () => void;
}

/** Name, kind and summary to write or change. */
export function EntityForm({ start, onSave, onCancel }: EntityFormProps) {
  const [draft, setDraft] = useState<EntityDraft>({ name: start.name, kind: start.kind, summary: start.summary });
  const first = useFocusOnce<HTMLInputElement>();
  const missing = draft.name.trim() === '' ? 'Write a name first.' : undefined;
  return (
    <EditForm
      refuse={missing}
      dirty={draft.name !== start.name || draft.kind !== start.kind || draft.summary !== start.summary}
      onCancel={onCancel}
      onSave={() => onSave({ ...draft, name: draft.name.trim(), summary: draft.summary.trim() })}
    >
      {(refused) => (
        <>
          <Field
            label="Name"
            inputRef={first}
            value={draft.name}
            error={refused ? missing : undefined}
            onValue={(name) => setDraft({ ...draft, name })}
          />
          <Choice
            label="Kind"
            value={draft.kind}
            choices={KIND_CHOICES}
            onValue={(kind) => setDraft({ ...draft, kind })}
          />
          <TextArea
            label="Summary"
            hint="Who or what it is, in a sentence or two. May be left empty."
            rows={3}
            value={draft.summary}
            onValue={(summary) => setDraft({ ...draft, summary })}
          />
        </>
      )}
    </EditForm>
  );
}
