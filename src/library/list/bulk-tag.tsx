import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useTags } from '../../ui/tags.tsx';

interface BulkTagProps {
  disabled: boolean;
  /** Gives all the tag, or takes it from them. */
  onTag: (tag: string, on: boolean) => void;
}

/** A tag for all that is selected. */
export function BulkTag({ disabled, onTag }: BulkTagProps) {
  const id = useId();
  const tags = useTags();
  const [tag, setTag] = useState('');
  const isEmpty = disabled || tag.trim() === '';
  return (
    <form
      class="bulk-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onTag(tag.trim(), true);
      }}
    >
      <Field label="Tag" labelHidden placeholder="Tag" autocomplete="off" list={id} value={tag} onValue={setTag} />
      <datalist id={id}>
        {tags.map((row) => (
          <option key={row.tag} value={row.tag} />
        ))}
      </datalist>
      <Button type="submit" disabled={isEmpty}>
        Add tag
      </Button>
      <Button disabled={isEmpty} onClick={() => onTag(tag.trim(), false)}>
        Remove tag
      </Button>
    </form>
  );
}
