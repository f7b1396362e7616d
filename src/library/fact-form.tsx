import type { Fact } from '../entity.ts';
import { FactFields, type FactText, factError, factText, writtenFact } from '../ui/fact-fields.tsx';
import { EditForm } from './edit-form.tsx';

interface FactFormProps {
  /** What the draft is for. */
  of: string;
  start: Partial<Fact>;
  saveWord: string;
  /** `was` is what the fact began with. */
  onSave: (fact: Fact, was: Fact) => Promise<void>;
  onCancel: () => void;
}

/** A fact being written. */
export function FactForm({ of, start, saveWord, onSave, onCancel }: FactFormProps) {
  return (
    <EditForm<FactText>
      of={of}
      start={factText(start)}
      refuse={factError}
      saveWord={saveWord}
      onCancel={onCancel}
      onSave={(fields, before) => onSave(writtenFact(fields), writtenFact(before))}
    >
      {({ fields, write }, refused) => <FactFields fields={fields} write={write} tries={refused} />}
    </EditForm>
  );
}
