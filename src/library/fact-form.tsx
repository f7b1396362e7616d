import { useState } from 'preact/hooks';
import type { Fact } from '../entity.ts';
import { Field, TextArea } from '../ui/field.tsx';
import { dateError, spanError } from './date-error.ts';
import { EditForm } from './edit-form.tsx';
import { useFocusOnce } from './use-focus-once.ts';

type Draft = Record<'text' | 'from' | 'to' | 'source', string>;

interface FactFormProps {
  /** Left out for a new fact. */
  start?: Fact;
  saveWord: string;
  onSave: (fact: Fact) => Promise<void>;
  onCancel: () => void;
}

/** A fact's text, its days and its source. */
export function FactForm({ start, saveWord, onSave, onCancel }: FactFormProps) {
  const before = draftOf(start);
  const [draft, setDraft] = useState(before);
  const first = useFocusOnce<HTMLTextAreaElement>();
  const set = (part: keyof Draft) => (value: string) => setDraft({ ...draft, [part]: value });
  const { text, from, to, source } = trimmed(draft);
  const errors = {
    text: text === '' ? 'Write the fact first.' : undefined,
    from: dateError(from),
    to: dateError(to) ?? (dateError(from) === undefined ? spanError(from, to) : undefined),
  };
  return (
    <EditForm
      refuse={errors.text ?? errors.from ?? errors.to}
      dirty={(Object.keys(draft) as (keyof Draft)[]).some((part) => draft[part] !== before[part])}
      saveWord={saveWord}
      onCancel={onCancel}
      onSave={() => onSave({ text, ...(from && { from }), ...(to && { to }), ...(source && { source }) })}
    >
      {(refused) => (
        <>
          <TextArea
            label="Fact"
            areaRef={first}
            rows={2}
            value={draft.text}
            error={refused ? errors.text : undefined}
            onValue={set('text')}
          />
          <div class="edit-pair">
            <Field
              label="From"
              hint="2019, 2019-03 or 2019-03-23; may be left empty."
              autocomplete="off"
              value={draft.from}
              error={refused ? errors.from : undefined}
              onValue={set('from')}
            />
            <Field
              label="To"
              hint="The day it stops to hold, if it did."
              autocomplete="off"
              value={draft.to}
              error={refused ? errors.to : undefined}
              onValue={set('to')}
            />
          </div>
          <Field
            label="Source"
            hint="An address or a citation; may be left empty."
            value={draft.source}
            onValue={set('source')}
          />
        </>
      )}
    </EditForm>
  );
}

function draftOf(fact: Fact | undefined): Draft {
  return { text: fact?.text ?? '', from: fact?.from ?? '', to: fact?.to ?? '', source: fact?.source ?? '' };
}

function trimmed({ text, from, to, source }: Draft): Draft {
  return { text: text.trim(), from: from.trim(), to: to.trim(), source: source.trim() };
}
