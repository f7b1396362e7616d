import { changedFactDraft } from '../../draft-keys.ts';
import { comparePartial, dayOf } from '../../partial-date.ts';
import { send } from '../../platform/send.ts';
import { SpanText } from '../../ui/dates/dates.tsx';
import { FACT } from '../../ui/drafts/written.tsx';
import { isStale } from '../../ui/facts/is-stale.ts';
import { mayBeVerified, Verified } from '../../ui/facts/verified.tsx';
import { ItemButtons } from '../../ui/item-buttons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { sourceWords } from '../../ui/source-words.ts';
import { useAction } from '../../ui/use-action.ts';
import type { Changed, FactView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';
import { FactForm } from './fact-form.tsx';

interface FactRowProps {
  /** That it is on. */
  entity: string;
  fact: FactView;
  /** Days after which a fact that holds says that it was not verified since; null for never. */
  verifiedDays: number | null;
  onGone: () => void;
}

/** One fact: when, what, where it is known from, and when it was last seen to be so. */
export function FactRow({ entity, fact, verifiedDays, onGone }: FactRowProps) {
  const { changed, deleted } = useLibrary();
  const { id, source, verified, to } = fact;
  const today = dayOf(new Date());
  const holds = to === undefined || comparePartial(to, today) >= 0;
  const stale = holds && isStale(verified, today, verifiedDays);
  const onVerified = (change: Changed) => deleted('Verified today.', change);
  const of = changedFactDraft(id ?? '');
  const { editing, open, close, opener } = useEditing(id === undefined ? undefined : of);
  const remove = useAction(async (own: string) => {
    deleted('Deleted the fact.', await send('fact.delete', { id: own }));
    onGone();
  });

  if (editing && id !== undefined) {
    return (
      <li>
        <FactForm
          of={of}
          start={fact}
          changing={{ written: FACT, entity, id }}
          saveWord="Save"
          onCancel={close}
          onSave={async (changes, was) => {
            await send('fact.update', { id, fact: changes, was });
            changed('Saved.');
            close();
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <div class="row">
        <div class="row-text">
          <p class="row-detail">
            <SpanText span={fact} />
          </p>
          <p>
            <bdi>{fact.text}</bdi>
          </p>
          {source && (
            <p class="row-detail">
              Source: <OutsideLink address={source}>{sourceWords(source)}</OutsideLink>
            </p>
          )}
          {mayBeVerified(fact, holds) && (
            <p class="row-detail">
              <Verified entity={entity} fact={fact} stale={stale} onVerified={onVerified} />
            </p>
          )}
        </div>
        {id !== undefined && (
          <ItemButtons
            what={`the fact ${fact.text}`}
            opener={opener}
            onEdit={open}
            onDelete={() => void remove.run(id)}
          />
        )}
      </div>
      {remove.problem && <Notice tone="problem">{remove.problem.message}</Notice>}
    </li>
  );
}
