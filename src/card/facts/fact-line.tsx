import { changedFactDraft } from '../../draft-keys.ts';
import { send } from '../../platform/send.ts';
import { FACT } from '../../ui/drafts/written.tsx';
import type { FactAsOf } from '../../ui/facts/facts-as-of.ts';
import { ItemButtons } from '../../ui/item-buttons.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { Changed, FactView } from '../../views.ts';
import { useCard } from '../card-state.ts';
import { useWriting } from '../use-writing.ts';
import { FactEditor } from './fact-editor.tsx';
import { FactText } from './fact-text.tsx';

interface FactLineProps extends FactAsOf<FactView> {
  /** That it is on. */
  entity: string;
  /** It may have changed since it was verified; left out where it did not hold on the article's day anyway. */
  stale?: boolean | undefined;
  /** It may be changed here: it is the reader's own, and this is the first line that tells it. */
  own: boolean;
  /** A change of it was begun and not saved. */
  begun: boolean;
  /** It was deleted: the focus that its button had is to go elsewhere. */
  onGone: () => void;
}

/** One fact, with what may be done to it. */
export function FactLine({ entity, fact, span, stale, own, begun, onGone }: FactLineProps) {
  const { readOnly, changed } = useCard();
  const { id = '' } = fact;
  const writing = useWriting(own && begun);
  const remove = useAction(async () => {
    const { change } = await send('fact.delete', { id });
    changed('Fact deleted.', [change]);
    onGone();
  });

  if (writing.shown) {
    return (
      <li>
        <FactEditor
          of={changedFactDraft(id)}
          start={fact}
          changing={{ written: FACT, entity, id }}
          writing={writing}
          onSave={async (written, was) => {
            const { change } = await send('fact.update', { id, fact: written, was });
            changed('Saved.', [change]);
          }}
        />
      </li>
    );
  }
  const mayChange = own && !readOnly;
  // Of what was once, or is to come, nobody can see today that it is so.
  const mayCheck = fact.id === undefined && stale !== undefined && !readOnly;
  const onVerified = ({ change }: Changed) => changed('Verified today.', [change]);
  return (
    <li>
      <div class="fact">
        <FactText
          entity={entity}
          fact={fact}
          span={span}
          stale={stale}
          onVerified={mayChange || mayCheck ? onVerified : undefined}
        />
        {mayChange && (
          <ItemButtons
            what={`the fact ${fact.text}`}
            opener={writing.opener}
            onEdit={writing.open}
            onDelete={() => void remove.run()}
          />
        )}
      </div>
      <ProblemLine problem={remove.problem} />
    </li>
  );
}
