import { send } from '../platform/send.ts';
import { tagsOf } from '../ui/tag-text.ts';
import { EntityForm } from './entity-form.tsx';
import { useLibrary } from './library-context.ts';
import { goTo } from './use-place.ts';

const BLANK = { name: '', kind: 'person', summary: '', tags: '' } as const;

/** A new entity of the reader's own; aliases, facts and notes follow on its page. */
export function NewEntity({ onAdded }: { onAdded: () => void }) {
  const { changed } = useLibrary();
  return (
    <section aria-labelledby="new-heading">
      <h1 class="new-heading" id="new-heading">
        New entity
      </h1>
      <EntityForm
        of="entity"
        start={BLANK}
        onCancel={() => goTo({ view: 'entities' })}
        onRestore={() => goTo({ view: 'new' })}
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
