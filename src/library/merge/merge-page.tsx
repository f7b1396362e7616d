import { send } from '../../platform/send.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { EntityView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { useFoundFocus } from '../parts/use-found-focus.ts';
import { MergeForm } from './merge-form.tsx';

/** Entities side by side that are to become one. */
export function MergePage({ ids }: { ids: readonly string[] }) {
  const { version } = useLibrary();
  const heading = useFoundFocus<HTMLHeadingElement>();
  const { value: entities, problem } = useRequest(() => viewsOf(ids), [ids.join(' '), version]);
  return (
    <section aria-labelledby="merge-heading">
      <h1 class="new-heading" id="merge-heading" tabIndex={-1} ref={heading}>
        Merge
      </h1>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {entities && entities.length < 2 && (
        <Notice>These are one entity already, or they are no longer known. There is nothing to merge.</Notice>
      )}
      {entities && entities.length > 1 && (
        <MergeForm key={entities.map(({ id }) => id).join(' ')} entities={entities} />
      )}
    </section>
  );
}

/** What is known of them, each entity once. */
async function viewsOf(ids: readonly string[]): Promise<EntityView[]> {
  const views = await Promise.all(ids.map((id) => send('entity.view', { id })));
  return [...new Map(views.filter((view) => view !== null).map((view) => [view.id, view])).values()];
}
