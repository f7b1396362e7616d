import type { ComponentChildren, InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { UnbrokenDates } from './dates/unbroken-dates.tsx';
import { ProblemIcon } from './icons/action-icons.tsx';

interface Labelled {
  label: string;
  /** The label is read aloud but not drawn: for a field whose place says what it is. */
  labelHidden?: boolean;
  hint?: ComponentChildren;
  /** What is wrong with the value, for the reader; empty or left out where nothing is. */
  error?: string | undefined;
}

interface ControlProps {
  id: string;
  class: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

interface FrameProps extends Labelled {
  control: (props: ControlProps) => ComponentChildren;
}

/** A control with its label above, and its hint and error below, tied to it for screen readers. */
function Frame({ label, labelHidden, hint, error, control }: FrameProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {label}
      </label>
      {control({
        id,
        class: 'field-control',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {typeof hint === 'string' ? <UnbrokenDates text={hint} /> : hint}
        </p>
      )}
      <div aria-live="polite">
        {error && (
          <p class="field-error" id={`${id}-error`}>
            <ProblemIcon size={14} />
            <span>
              <UnbrokenDates text={error} />
            </span>
          </p>
        )}
      </div>
    </div>
  );
}

// Preact types a control's role by its type, in unions that do not survive being spread.
type Taken = 'label' | 'value' | 'onInput' | 'onChange' | 'id' | 'class' | 'role' | 'type' | 'size' | 'multiple';

interface FieldProps extends Labelled, Omit<InputHTMLAttributes<HTMLInputElement>, Taken> {
  type?: 'text' | 'search';
  role?: 'combobox';
  /** The id of a datalist that completes what is written. */
  list?: string;
  value: string;
  onValue: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function Field({ label, labelHidden = false, hint, error, value, onValue, inputRef, ...rest }: FieldProps) {
  return (
    <Frame
      {...{ label, labelHidden, hint, error }}
      control={(props) => (
        <input
          {...({ dir: 'auto', ...rest, ...props } as InputHTMLAttributes<HTMLInputElement>)}
          ref={inputRef ?? null}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    />
  );
}

interface DateFieldProps extends Labelled {
  /** "YYYY-MM-DD", or empty. */
  value: string;
  onValue: (value: string) => void;
}

/** A day, chosen in the browser's own way. */
export function DateField({ label, labelHidden = false, hint, error, value, onValue }: DateFieldProps) {
  return (
    <Frame
      {...{ label, labelHidden, hint, error }}
      control={(props) => (
        <input {...props} type="date" value={value} onChange={(event) => onValue(event.currentTarget.value)} />
      )}
    />
  );
}

interface TextAreaProps extends Labelled, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Taken | 'rows'> {
  /** Lines that it has at least. */
  rows: number;
  value: string;
  onValue: (value: string) => void;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea({
  label,
  labelHidden = false,
  hint,
  error,
  value,
  onValue,
  areaRef,
  rows,
  ...rest
}: TextAreaProps) {
  return (
    <Frame
      {...{ label, labelHidden, hint, error }}
      control={(props) => (
        <textarea
          dir="auto"
          {...rest}
          {...props}
          rows={rows}
          style={{ '--rows': rows }}
          ref={areaRef ?? null}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    />
  );
}

interface ChoiceProps<T extends string> extends Labelled, Omit<SelectHTMLAttributes<HTMLSelectElement>, Taken> {
  value: T;
  choices: readonly { value: T; label: string }[];
  onValue: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>(all: ChoiceProps<T>) {
  const { label, labelHidden = false, hint, error, value, choices, onValue, ...rest } = all;
  return (
    <Frame
      {...{ label, labelHidden, hint, error }}
      control={(props) => (
        <select {...rest} {...props} value={value} onChange={(event) => onValue(event.currentTarget.value as T)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
