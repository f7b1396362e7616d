import { newFactDraft } from '../../draft-keys.ts';
import { dayOf } from '../../partial-date.ts';
import { send } from '../../platform/send.ts';
import { useCard } from '../card-state.ts';
import type { Writing } from '../use-writing.ts';
import { FactEditor } from './fact-editor.tsx';

/**
 * A new fact, as the article that the card stands on says it: that is its source, and its day the one it is seen on.
 */
export function AddFact({ entity, writing }: { entity: string; writing: Writing }) {
  const { context, changed } = useCard();
  const { url, canonical = url, date } = context.page;
  return (
    <FactEditor
      of={newFactDraft(entity)}
      start={{ source: canonical, verified: date ?? dayOf(new Date()) }}
      writing={writing}
      onSave={async (fact) => {
        const { change } = await send('fact.add', { entity, fact });
        changed('Saved.', [change]);
      }}
    />
  );
}
