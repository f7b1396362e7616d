import type { ComponentProps } from 'preact';
import { KINDS, type Kind } from '../../entity.ts';
import type { Changing } from '../../ui/drafts/changed-elsewhere.tsx';
import type { Pickable } from '../../ui/entity-picker.tsx';
import { Choice, Field, TextArea } from '../../ui/field.tsx';
import { KIND_WORDS } from '../../ui/kind-mark.tsx';
import { NewName } from '../../ui/new-name.tsx';
import { TagsField } from '../../ui/tags-field.tsx';
import { EditForm } from '../parts/edit-form.tsx';

const KIND_CHOICES = KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

export type EntityFields = {
  name: string;
  kind: Kind;
  summary: string;
  /** In one line, parted by commas. */
  tags: string;
};

interface EntityFormProps {
  /** What the draft is for. */
  of: string;
  start: EntityFields;
  /** Where it is new: what is known by its name already is gone to. */
  onKnown?: ((entity: Pickable) => void) | undefined;
  changing?: Changing<EntityFields>;
  /** `was` is what the reader knows to be replaced, `before` what the fields began with. */
  onSave: (fields: EntityFields, was: EntityFields, before: EntityFields) => Promise<void>;
  onCancel: () => void;
  /** What was cancelled is a draft again. */
  onRestore?: () => void;
}

/** Name, kind, summary and tags to write or change. */
export function EntityForm({ of, start, onKnown, onSave, ...rest }: EntityFormProps) {
  return (
    <EditForm<EntityFields>
      of={of}
      start={start}
      refuse={missing}
      own={['name-too-long', 'bad-tag']}
      {...rest}
      onSave={({ name, summary, ...fields }, ...known) =>
        onSave({ ...fields, name: name.trim(), summary: summary.trim() }, ...known)
      }
    >
      {({ fields, write }, refused, said) => (
        <>
          <Name
            value={fields.name}
            error={refused ? missing(fields) : said('name-too-long')}
            onValue={(name) => write({ name })}
            onKnown={onKnown}
          />
          <Choice label="Kind" value={fields.kind} choices={KIND_CHOICES} onValue={(kind) => write({ kind })} />
          <TextArea
            label="Summary"
            hint="Who or what this is, in a sentence or two. May be left empty."
            rows={3}
            value={fields.summary}
            onValue={(summary) => write({ summary })}
          />
          <TagsField value={fields.tags} error={said('bad-tag')} onValue={(tags) => write({ tags })} />
        </>
      )}
    </EditForm>
  );
}

type NameProps = Pick<EntityFormProps, 'onKnown'> & Pick<ComponentProps<typeof Field>, 'value' | 'error' | 'onValue'>;

function Name({ onKnown, ...field }: NameProps) {
  if (!onKnown) return <Field label="Name" {...field} />;
  return <NewName {...field} instead="Open the entity" onInstead={onKnown} />;
}

function missing({ name }: EntityFields): string | undefined {
  return name.trim() === '' ? 'Write a name first.' : undefined;
}
