import { send } from '../../platform/send.ts';
import { savedAsNew } from '../../ui/drafts/changed-elsewhere.tsx';
import { SaveOrDiscard } from '../../ui/drafts/save-or-discard.tsx';
import { Notice } from '../../ui/notice.tsx';
import { tagsOf } from '../../ui/tag-text.ts';
import { useAction } from '../../ui/use-action.ts';
import type { StrandedDraft } from '../../views.ts';
import type { EntityFields } from '../entity/entity-form.tsx';
import { ENTITY } from '../entity/written-entity.tsx';
import { useLibrary } from '../library-context.ts';
import { useDiscard } from './use-discard.ts';

/** What was changed of an entity, and not saved before it was deleted. */
export function LeftEntity({ draft }: { draft: StrandedDraft }) {
  const { deleted } = useLibrary();
  const { key, fields } = draft;
  const { name, kind, summary, tags } = fields as EntityFields;
  const save = useAction(async () => {
    const entity = { name, kind, ...(summary !== '' && { summary }) };
    const change = await send('entity.create', { entity, tags: tagsOf(tags) });
    await send('draft.set', { key, fields: null });
    deleted(savedAsNew('entity'), change, { view: 'changes' });
  });
  const discard = useDiscard(draft);
  return (
    <Notice>
      <p>This change was not saved. The entity is not known any more.</p>
      <ENTITY.Shown fields={fields as EntityFields} />
      <SaveOrDiscard what="entity" save={save} onSave={() => void save.run()} discard={discard} />
    </Notice>
  );
}
