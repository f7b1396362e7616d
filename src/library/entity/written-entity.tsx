import { send } from '../../platform/send.ts';
import type { Saved } from '../../ui/drafts/written.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { tagsOf, tagText } from '../../ui/tag-text.ts';
import { TagChips } from '../../ui/tags.tsx';
import type { EntityView } from '../../views.ts';
import type { EntityFields } from './entity-form.tsx';

/** The fields of a saved entity. */
export const entityFields = ({ name, kind, summary, tags }: EntityView): EntityFields => ({
  name,
  kind,
  summary,
  tags: tagText(tags),
});

/** An entity's name, kind, summary and tags as their form writes them. */
export const ENTITY: Saved<EntityFields> = {
  what: 'entity',
  async read(id) {
    const view = await send('entity.view', { id });
    return view && entityFields(view);
  },
  Shown: ({ fields: { name, kind, summary, tags } }) => (
    <div class="as-written">
      <p class="written-name">
        <KindMark kind={kind} size="s" spoken />
        <bdi>{name}</bdi>
      </p>
      {summary !== '' && (
        <p>
          <bdi>{summary}</bdi>
        </p>
      )}
      <TagChips tags={tagsOf(tags)} />
    </div>
  ),
};
