import type { Fact } from '../entity.ts';
import { Field, TextArea } from '../ui/field.tsx';
import { dateError, spanError } from './date-error.ts';
import { EditForm } from './edit-form.tsx';

type FactFields = Record<'text' | 'from' | 'to' | 'source', string>;

interface FactFormProps {
  /** What the draft is for. */
  of: string;
  /** Left out for a new fact. */
  start?: Fact;
  saveWord: string;
  onSave: (fact: Fact) => Promise<void>;
  onCancel: () => void;
}

/** A fact's text, its days and its source. */
export function FactForm({ of, start, saveWord, onSave, onCancel }: FactFormProps) {
  return (
    <EditForm<FactFields>
      of={of}
      start={fieldsOf(start)}
      refuse={(fields) => {
        const { text, from, to } = errorsIn(fields);
        return text ?? from ?? to;
      }}
      saveWord={saveWord}
      onCancel={onCancel}
      onSave={(fields) => {
        const { text, from, to, source } = trimmed(fields);
        return onSave({ text, ...(from && { from }), ...(to && { to }), ...(source && { source }) });
      }}
    >
      {({ fields, write }, refused) => {
        const errors = refused ? errorsIn(fields) : {};
        return (
          <>
            <TextArea
              label="Fact"
              rows={2}
              value={fields.text}
              error={errors.text}
              onValue={(text) => write({ text })}
            />
            <div class="edit-pair">
              <Field
                label="From"
                hint="2019, 2019-03 or 2019-03-23; may be left empty."
                autocomplete="off"
                value={fields.from}
                error={errors.from}
                onValue={(from) => write({ from })}
              />
              <Field
                label="To"
                hint="The day it stops to hold, if it did."
                autocomplete="off"
                value={fields.to}
                error={errors.to}
                onValue={(to) => write({ to })}
              />
            </div>
            <Field
              label="Source"
              hint="An address or a citation; may be left empty."
              value={fields.source}
              onValue={(source) => write({ source })}
            />
          </>
        );
      }}
    </EditForm>
  );
}

function errorsIn(fields: FactFields): {
  text?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
} {
  const { text, from, to } = trimmed(fields);
  const wrongFrom = dateError(from);
  return {
    text: text === '' ? 'Write the fact first.' : undefined,
    from: wrongFrom,
    to: dateError(to) ?? (wrongFrom === undefined ? spanError(from, to) : undefined),
  };
}

function fieldsOf(fact: Fact | undefined): FactFields {
  return { text: fact?.text ?? '', from: fact?.from ?? '', to: fact?.to ?? '', source: fact?.source ?? '' };
}

function trimmed({ text, from, to, source }: FactFields): FactFields {
  return { text: text.trim(), from: from.trim(), to: to.trim(), source: source.trim() };
}
