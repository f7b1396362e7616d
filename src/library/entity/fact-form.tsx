import type { Fact } from '../../entity.ts';
import type { Changing } from '../../ui/drafts/changed-elsewhere.tsx';
import { FactFields, type FactText, factError, factText, writtenFact } from '../../ui/facts/fact-fields.tsx';
import { EditForm } from '../parts/edit-form.tsx';

interface FactFormProps {
  /** What the draft is for. */
  of: string;
  start: Partial<Fact>;
  changing?: Changing<FactText>;
  saveWord: string;
  /** `was` is what the fact began with. */
  onSave: (fact: Fact, was: Fact) => Promise<void>;
  onCancel: () => void;
}

/** A fact being written. */
export function FactForm({ start, onSave, ...form }: FactFormProps) {
  return (
    <EditForm<FactText>
      {...form}
      start={factText(start)}
      refuse={factError}
      onSave={(fields, before) => onSave(writtenFact(fields), writtenFact(before))}
    >
      {({ fields, write }, refused) => <FactFields fields={fields} write={write} tries={refused} />}
    </EditForm>
  );
}
