import { useId } from 'preact/hooks';
import { Field } from './field.tsx';
import { completions } from './tag-text.ts';
import { useTags } from './tags.tsx';

interface TagsFieldProps {
  /** As one line, parted by commas. */
  value: string;
  error?: string | undefined;
  onValue: (value: string) => void;
}

/** Tags in one line, each completed from those that are known. */
export function TagsField({ value, error, onValue }: TagsFieldProps) {
  const id = useId();
  const known = useTags().map(({ tag }) => tag);
  return (
    <>
      <Field
        label="Tags"
        placeholder="europe, foreign policy"
        autocomplete="off"
        spellcheck={false}
        list={id}
        value={value}
        error={error}
        onValue={onValue}
      />
      <datalist id={id}>
        {completions(value, known).map((line) => (
          <option key={line} value={line} />
        ))}
      </datalist>
    </>
  );
}
