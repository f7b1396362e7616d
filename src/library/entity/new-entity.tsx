import { send } from '../../platform/send.ts';
import { tagsOf } from '../../ui/tag-text.ts';
import { useLibrary } from '../library-context.ts';
import { goTo } from '../use-place.ts';
import { EntityForm } from './entity-form.tsx';

interface NewEntityProps {
  /** The name that it is to have, where a link in a note says it. */
  name?: string | undefined;
  onAdded: () => void;
}

/** A new entity of the reader's own; aliases, facts and notes follow on its page. */
export function NewEntity({ name = '', onAdded }: NewEntityProps) {
  const { changed } = useLibrary();
  return (
    <section aria-labelledby="new-heading">
      <h1 class="new-heading" id="new-heading">
        New entity
      </h1>
      <EntityForm
        key={name}
        of={name === '' ? 'entity' : `entity:${name}`}
        start={{ name, kind: 'person', summary: '', tags: '' }}
        onKnown={({ id }) => goTo({ view: 'entity', id })}
        onCancel={() => goTo({ view: 'entities' })}
        onRestore={() => goTo(name === '' ? { view: 'new' } : { view: 'new', name })}
        onSave={async ({ summary, tags, ...fields }) => {
          const entity = { ...fields, ...(summary !== '' && { summary }) };
          const { id } = await send('entity.create', { entity, tags: tagsOf(tags) });
          goTo({ view: 'entity', id });
          changed(`Added ${fields.name}.`);
          onAdded();
        }}
      />
    </section>
  );
}
