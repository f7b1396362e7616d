import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadioGroupProps<T> {
  /** The id of the heading that says what is chosen. */
  labelledBy: string;
  /** `about` is said beside the option, in quiet words. */
  options: readonly { value: T; content: ComponentChildren; about?: string }[];
  /** What is chosen: the same object or primitive as in its option. */
  value: T;
  onValue: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function RadioGroup<T>({ labelledBy, options, value, onValue }: RadioGroupProps<T>) {
  const name = useId();
  return (
    <div class="choices" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map((option, at) => (
        <label class="choice" key={at}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onValue(option.value)} />
          <span>
            {option.content}
            {option.about && <span class="row-detail"> {option.about}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
