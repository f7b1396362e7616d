import { send } from '../../platform/send.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { useLibrary } from '../library-context.ts';
import { useFoundFocus } from '../parts/use-found-focus.ts';
import { SplitForm } from './split-form.tsx';

/** Parts of an entity that are to become one of their own. */
export function SplitPage({ id }: { id: string }) {
  const { version } = useLibrary();
  const heading = useFoundFocus<HTMLHeadingElement>();
  const { value: entity, problem } = useRequest(() => send('entity.view', { id }), [id, version]);
  return (
    <section aria-labelledby="split-heading">
      <h1 class="new-heading" id="split-heading" tabIndex={-1} ref={heading}>
        Split {entity ? <bdi>{entity.name}</bdi> : ''}
      </h1>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {entity === null && <Notice>This entity is no longer known.</Notice>}
      {entity && <SplitForm entity={entity} />}
    </section>
  );
}
