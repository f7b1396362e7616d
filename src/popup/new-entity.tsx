import { KINDS, type Kind } from '../entity.ts';
import { send } from '../platform/send.ts';
import { AlsoCalled, chosenAliases } from '../ui/also-called.tsx';
import type { Done } from '../ui/done.ts';
import type { Draft } from '../ui/drafts/drafted.tsx';
import type { Pickable } from '../ui/entity-picker.tsx';
import { Choice, TextArea } from '../ui/field.tsx';
import { KIND_WORDS } from '../ui/kind-mark.tsx';
import { NewName } from '../ui/new-name.tsx';
import { useAction } from '../ui/use-action.ts';
import { useFocusOnce } from '../ui/use-focus-once.ts';
import { Writing } from './writing.tsx';

const CHOICES = KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

export type NewEntityFields = {
  name: string;
  kind: Kind;
  /** Chosen from those that the page offers, each on a line. */
  aliases: string;
  summary: string;
};

interface NewEntityProps {
  draft: Draft<NewEntityFields>;
  /** The browser's number of the page's tab. */
  tab: number | undefined;
  onDone: (done: Done) => void;
  /** The name is known: a note on its entity may be what is wanted. */
  onNoteInstead: (entity: Pickable) => void;
  onBack: () => void;
  onCancel: () => void;
}

/** Somebody or something new. */
export function NewEntity({ draft, tab, onDone, onNoteInstead, onBack, onCancel }: NewEntityProps) {
  const { name, kind, summary } = draft.fields;
  const first = useFocusOnce<HTMLInputElement>();
  const save = useAction(async () => {
    const { change } = await send('entity.create', {
      entity: { name, kind, summary, aliases: chosenAliases(draft.fields) },
    });
    draft.forget();
    onDone({ said: `Saved ${name.trim()}.`, change });
  });
  const misnamed = save.problem && ['empty-name', 'name-too-long'].includes(save.problem.code);
  return (
    <Writing
      heading="New entity"
      save="Save entity"
      busy={save.busy}
      problem={misnamed ? null : save.problem}
      onSave={() => void save.run()}
      onBack={onBack}
      onCancel={onCancel}
    >
      <NewName
        inputRef={first}
        value={name}
        onValue={(name) => draft.write({ name })}
        error={misnamed ? save.problem?.message : undefined}
        instead="Write a note instead"
        onInstead={onNoteInstead}
      />
      <Choice label="Kind" value={kind} choices={CHOICES} onValue={(kind) => draft.write({ kind })} />
      {tab !== undefined && <AlsoCalled fields={draft.fields} write={draft.write} tab={tab} />}
      <TextArea
        label="Summary"
        hint="Who or what this is. May be left empty."
        rows={2}
        value={summary}
        onValue={(summary) => draft.write({ summary })}
      />
    </Writing>
  );
}
