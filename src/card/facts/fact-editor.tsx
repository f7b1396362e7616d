import type { Fact } from '../../entity.ts';
import type { Changing } from '../../ui/drafts/changed-elsewhere.tsx';
import { draftWords } from '../../ui/drafts/draft-words.ts';
import { FactFields, type FactText, factError, factText, writtenFact } from '../../ui/facts/fact-fields.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { DraftedForm } from '../drafted-form.tsx';
import type { Writing } from '../use-writing.ts';

interface FactEditorProps {
  /** What the draft is for. */
  of: string;
  start: Partial<Fact>;
  /** Where it is not new: the fact that is changed. */
  changing?: Changing<FactText>;
  writing: Writing;
  /** Resolves when the fact is durably written. `was` is what it began with. */
  onSave: (fact: Fact, was: Fact) => Promise<void>;
}

/** A fact being written. */
export function FactEditor({ start, onSave, ...form }: FactEditorProps) {
  return (
    <DraftedForm<FactText>
      {...form}
      start={factText(start)}
      refuse={factError}
      onSave={(fields, before) => onSave(writtenFact(fields), writtenFact(before))}
    >
      {({ draft: { fields, write, restored }, tries, problem }) => (
        <>
          {restored && <p class="field-hint">{draftWords()}</p>}
          <FactFields fields={fields} write={write} tries={tries} />
          <ProblemLine problem={problem} />
        </>
      )}
    </DraftedForm>
  );
}
