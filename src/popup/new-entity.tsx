import { useEffect, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../entity.ts';
import { send } from '../platform/send.ts';
import { Choice, Field, TextArea } from '../ui/field.tsx';
import { KIND_WORDS } from '../ui/kind-mark.tsx';
import { useAction } from '../ui/use-action.ts';
import { Writing } from './writing.tsx';

const CHOICES = KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

interface NewEntityProps {
  name: string;
  onDone: (text: string) => void;
  onCancel: () => void;
}

/** Somebody or something new. */
export function NewEntity({ name: start, onDone, onCancel }: NewEntityProps) {
  const [name, setName] = useState(start);
  const [kind, setKind] = useState<Kind>('person');
  const [summary, setSummary] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = useAction(async () => {
    await send('entity.create', { entity: { name, kind, summary } });
    onDone(`Saved ${name.trim()}.`);
  });
  const unnamed = save.problem?.code === 'empty-name';
  return (
    <Writing
      heading="New entity"
      save="Save entity"
      busy={save.busy}
      problem={unnamed ? null : save.problem}
      onSave={() => void save.run()}
      onCancel={onCancel}
    >
      <Field
        label="Name"
        inputRef={first}
        value={name}
        onValue={setName}
        error={unnamed ? save.problem?.message : undefined}
      />
      <Choice label="Kind" value={kind} choices={CHOICES} onValue={setKind} />
      <TextArea
        label="Summary"
        hint="Who or what it is. May be left empty."
        rows={2}
        value={summary}
        onValue={setSummary}
      />
    </Writing>
  );
}
