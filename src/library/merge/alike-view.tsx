import { useRef } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { useLibrary } from '../library-context.ts';
import { KeptList } from '../parts/kept-list.tsx';
import { AlikePairs } from './alike-pairs.tsx';
import { useAlike } from './use-alike.ts';

/** Entities of the reader's own that look like another, to merge or to tell apart. */
export function AlikeView() {
  const { version, deleted } = useLibrary();
  const { pairs, looking, problem } = useAlike(version);
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: told } = useRequest(() => send('distinct.list', {}), [version]);
  return (
    <section class="view" aria-labelledby="view-heading">
      <h1 id="view-heading" tabIndex={-1} ref={heading}>
        Perhaps the same
      </h1>
      <p class="view-lead">
        Entities of your own that have a name in common with another of their kind. Merging keeps all that you wrote on
        both.
      </p>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      <div>
        <p role="status" class="row-detail">
          {looking ? 'Looking through your entities …' : pairs.length === 0 ? 'No two of them look alike.' : ''}
        </p>
        <AlikePairs pairs={pairs} onTold={() => heading.current?.focus()} />
      </div>
      {told && told.length > 0 && (
        <KeptList
          heading="Not the same"
          rows={told}
          none=""
          keyOf={({ id }) => id}
          text={({ entities: [one, other] }) => (
            <>
              <bdi>{one.name}</bdi> <span class="row-detail">is not</span> <bdi>{other.name}</bdi>
            </>
          )}
          take="Ask again"
          takeWhat={({ entities: [one, other] }) => `: ${one.name} and ${other.name}`}
          onTake={async ({ id, entities: [one, other] }) => {
            deleted(`${one.name} and ${other.name} may be the same again.`, await send('distinct.delete', { id }));
          }}
        />
      )}
    </section>
  );
}
