import { useEffect, useRef } from 'preact/hooks';
import type { Fact } from '../../entity.ts';
import { dateError, doneError, spanError } from '../dates/date-error.ts';
import { formatPartialDate } from '../dates/date-words.ts';
import { readDate } from '../dates/read-date.ts';
import { Field, TextArea } from '../field.tsx';

/** A fact as it is written; what is empty is left out of it. */
export type FactText = Record<'text' | 'from' | 'to' | 'verified' | 'source', string>;

type FactErrors = Partial<Record<keyof FactText, string | undefined>>;

const DATE_HINT = '2019, March 2019 or 23 March 2019; may be left empty.';

interface FactFieldsProps {
  fields: FactText;
  write: (changes: Partial<FactText>) => void;
  /** How often the reader tried to save them as they are: what is wrong is said then, and shown each time. */
  tries: number;
}

/** A fact's text, its days and its source. */
export function FactFields({ fields, write, tries }: FactFieldsProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const wrong = tries > 0 ? text.current?.form?.querySelector<HTMLElement>('[aria-invalid]') : null;
    wrong?.focus();
    // Its error too, which stands below it.
    wrong?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  }, [tries]);
  const errors = tries > 0 ? errorsIn(fields) : {};
  const field = (name: keyof FactText) => ({
    value: fields[name],
    error: errors[name],
    autocomplete: 'off',
    onValue: (value: string) => write({ [name]: value }),
  });
  return (
    <>
      <TextArea label="Fact" rows={2} areaRef={text} {...field('text')} />
      <div class="field-pair">
        <Field label="From" hint={DATE_HINT} {...field('from')} />
        <Field label="To" hint="The day it stops to hold, if it did." {...field('to')} />
      </div>
      <Field label="Source" hint="An address or a citation; may be left empty." {...field('source')} />
      <Field label="Verified on" hint="The day you last saw that it is so." {...field('verified')} />
    </>
  );
}

/** What a fact's fields begin with. */
export const factText = ({ text, from, to, verified, source }: Partial<Fact>): FactText => ({
  text: text ?? '',
  from: inWords(from),
  to: inWords(to),
  verified: inWords(verified),
  source: source ?? '',
});

/** A date as it is written in a field, where it can be read again: no year before 1000 can. */
function inWords(date = ''): string {
  const words = formatPartialDate(date);
  return readDate(words) === date ? words : date;
}

/** The fact that was written; a date that cannot be read is left as it is. */
export function writtenFact(fields: FactText): Fact {
  const { text, source, ...dates } = trimmed(fields);
  const read = Object.entries(dates).map(([name, date]) => [name, readDate(date) ?? date]);
  return { text, ...Object.fromEntries([...read, ['source', source]].filter(([, value]) => value !== '')) };
}

/** Why a fact cannot be saved as it is written, in words for the reader; undefined where it can. */
export const factError = (fields: FactText): string | undefined =>
  Object.values(errorsIn(fields)).find((error) => error !== undefined);

function errorsIn(fields: FactText): FactErrors {
  const { text, from, to, verified } = trimmed(fields);
  return {
    text: text === '' ? 'Write the fact first.' : undefined,
    from: dateError(from),
    to: dateError(to) ?? spanError(from, to),
    verified: dateError(verified) ?? doneError(verified),
  };
}

const trimmed = (fields: FactText): FactText =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()])) as FactText;
