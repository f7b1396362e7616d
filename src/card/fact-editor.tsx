import type { Fact } from '../entity.ts';
import { FactFields, type FactText, factError, factText, writtenFact } from '../ui/fact-fields.tsx';
import { DraftedForm } from './drafted-form.tsx';
import type { Writing } from './use-writing.ts';

interface FactEditorProps {
  /** What the draft is for. */
  of: string;
  start: Partial<Fact>;
  writing: Writing;
  /** Resolves when the fact is durably written. `was` is what it began with. */
  onSave: (fact: Fact, was: Fact) => Promise<void>;
}

/** A fact being written. */
export function FactEditor({ of, start, writing, onSave }: FactEditorProps) {
  return (
    <DraftedForm<FactText>
      of={of}
      start={factText(start)}
      writing={writing}
      refuse={factError}
      onSave={(fields, before) => onSave(writtenFact(fields), writtenFact(before))}
    >
      {({ draft: { fields, write, restored }, tried, problem }) => (
        <>
          {restored && <p class="field-hint">Your draft, not saved yet.</p>}
          <FactFields fields={fields} write={write} tried={tried} />
          {problem && (
            <p class="field-error" role="alert">
              {problem.message}
            </p>
          )}
        </>
      )}
    </DraftedForm>
  );
}
