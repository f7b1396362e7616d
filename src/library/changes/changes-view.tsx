import { useRef, useState } from 'preact/hooks';
import { momentWords } from '../../partial-date.ts';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { Dot } from '../../ui/dot.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { ChangeRow } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { LeftDrafts } from './left-drafts.tsx';

const PAGE = 100;

/** Everything the reader changed, newest first, each with the way back. */
export function ChangesView() {
  const { version } = useLibrary();
  const [limit, setLimit] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: changes, problem } = useRequest(() => send('change.list', { limit }), [version, limit]);
  return (
    <section class="view" aria-labelledby="view-heading">
      <h1 id="view-heading" tabIndex={-1} ref={heading}>
        Changes
      </h1>
      <p class="view-lead">What you wrote, changed and deleted. Each change can be undone, deletions too.</p>
      <LeftDrafts />
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {changes?.length === 0 && <p>No changes yet. When you write, change or delete something, it is listed here.</p>}
      <ul class="rows">
        {changes?.map((change) => (
          <Change key={change.id} change={change} onUndone={() => heading.current?.focus()} />
        ))}
      </ul>
      {changes && changes.length >= limit && (
        <Button also="index-more" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      )}
    </section>
  );
}

function Change({ change, onUndone }: { change: ChangeRow; onUndone: () => void }) {
  const { changed } = useLibrary();
  const undo = useAction(async () => {
    await send('change.undo', { change: change.id });
    changed(change.undoing ? 'Done again.' : `Undone: ${change.label}.`);
    onUndone();
  });
  return (
    <li>
      <div class="row">
        <div class="row-text">
          <p class={change.undone ? 'change-undone' : undefined}>{change.label}</p>
          <p class="row-detail">
            <time dateTime={new Date(change.at).toISOString()}>{momentWords(change.at)}</time>
            {change.undone && (
              <>
                <Dot />
                undone
              </>
            )}
          </p>
        </div>
        {!change.undone && (
          <Button look="quiet" onClick={() => void undo.run()} aria-disabled={undo.busy}>
            {change.undoing ? 'Redo' : 'Undo'}
            <span class="visually-hidden">: {change.label}</span>
          </Button>
        )}
      </div>
      {undo.problem && <Notice tone="problem">{undo.problem.message}</Notice>}
    </li>
  );
}
