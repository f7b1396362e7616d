import { changedEntityDraft } from '../../draft-keys.ts';
import { send } from '../../platform/send.ts';
import { IconButton } from '../../ui/button.tsx';
import { EditIcon } from '../../ui/icons/action-icons.tsx';
import { KIND_WORDS, KindMark } from '../../ui/kind-mark.tsx';
import { tagsOf } from '../../ui/tag-text.ts';
import { TagChips } from '../../ui/tags.tsx';
import type { EntityView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';
import { useFoundFocus } from '../parts/use-found-focus.ts';
import { type EntityFields, EntityForm } from './entity-form.tsx';
import { ENTITY, entityFields } from './written-entity.tsx';

/** Name, kind, summary and tags, which change together in one form. */
export function EntityHead({ entity }: { entity: EntityView }) {
  const { changed } = useLibrary();
  const of = changedEntityDraft(entity.id);
  const { editing, open, close, opener } = useEditing(of);
  const heading = useFoundFocus<HTMLHeadingElement>(entity);

  if (editing) {
    return (
      <>
        <h1 class="visually-hidden" id="entity-name" dir="auto">
          {entity.name}
        </h1>
        <EntityForm
          of={of}
          start={entityFields(entity)}
          onCancel={close}
          changing={{ written: ENTITY, entity: entity.id, id: entity.id }}
          onSave={async (fields, was, before) => {
            const { tags, ...words } = was;
            const known = { ...words, tags: tagsOf(tags) };
            await send('entity.update', { id: entity.id, ...changesOf(fields, before), was: known });
            changed('Saved.');
            close();
          }}
        />
      </>
    );
  }
  return (
    <header class="entity-head">
      <p class="entity-kind" data-kind={entity.kind}>
        <KindMark kind={entity.kind} />
        {KIND_WORDS[entity.kind]}
      </p>
      <div class="entity-title">
        <h1 id="entity-name" tabIndex={-1} ref={heading}>
          <bdi>{entity.name}</bdi>
        </h1>
        <IconButton name="Edit name, kind, summary and tags" onClick={open} buttonRef={opener}>
          <EditIcon />
        </IconButton>
      </div>
      {entity.summary && (
        <p class="entity-summary" dir="auto">
          {entity.summary}
        </p>
      )}
      <TagChips tags={entity.tags} />
    </header>
  );
}

/** What the reader changed, and nothing else: the rest may be another by now, by what they did in another window. */
function changesOf({ name, kind, summary, tags }: EntityFields, before: EntityFields) {
  return {
    ...(name !== before.name && { name }),
    ...(kind !== before.kind && { kind }),
    ...(summary !== before.summary && { summary }),
    ...(tags !== before.tags && { tags: tagsOf(tags) }),
  };
}
