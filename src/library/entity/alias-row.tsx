import { changedAliasDraft } from '../../draft-keys.ts';
import { send } from '../../platform/send.ts';
import { Dot } from '../../ui/dot.tsx';
import { ItemButtons } from '../../ui/item-buttons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useSwitch } from '../../ui/use-switch.ts';
import type { AliasView, EntityView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';
import { AliasForm } from './alias-form.tsx';
import { CASE_WORDS, caseExample } from './case-words.ts';
import { ALIAS } from './written-alias.tsx';

interface AliasRowProps {
  entity: EntityView;
  alias: AliasView;
  /** What became of it on pages, in words; empty where nothing is known of that. */
  outcome: string;
  onGone: () => void;
}

/** One alias: the reader's own can be changed and deleted, a pack's be switched off. */
export function AliasRow({ entity, alias, outcome, onGone }: AliasRowProps) {
  const { changed, deleted } = useLibrary();
  const { id, text } = alias;
  const of = id === undefined ? undefined : changedAliasDraft(id);
  const { editing, open, close, opener } = useEditing(of);
  const remove = useAction(async (own: string) => {
    deleted(`Deleted the alias ${text}.`, await send('alias.delete', { id: own }));
    onGone();
  });
  const spotted = useSwitch(!alias.off, async (on) => {
    await send('alias.switch', { entity: entity.id, text, off: !on });
    changed();
  });
  const problem = remove.problem ?? spotted.problem;

  if (editing && id !== undefined && of !== undefined) {
    return (
      <li>
        <AliasForm
          of={of}
          start={alias}
          changing={{ written: ALIAS, entity: entity.id, id }}
          saveWord="Save"
          onCancel={close}
          onSave={async (changes, was) => {
            await send('alias.update', { id, ...changes, was });
            changed('Saved.');
            close();
          }}
        />
      </li>
    );
  }
  const words = (
    <span class="row-text">
      <bdi class={alias.off ? 'alias-off' : undefined}>{text}</bdi>{' '}
      <span class="row-detail" title={caseExample(text, alias.policy)}>
        {alias.off ? 'Not spotted' : CASE_WORDS[alias.policy]}
        {outcome !== '' && (
          <>
            <Dot />
            {outcome}
          </>
        )}
      </span>
    </span>
  );
  return (
    <li>
      {alias.origin !== 'mine' ? (
        <Switch on={spotted.on} onSwitch={spotted.turn}>
          {words}
        </Switch>
      ) : (
        <div class="row">
          {words}
          {id !== undefined && (
            <ItemButtons
              what={`the alias ${text}`}
              opener={opener}
              onEdit={open}
              onDelete={() => void remove.run(id)}
            />
          )}
        </div>
      )}
      {problem && <Notice tone="problem">{problem.message}</Notice>}
    </li>
  );
}
