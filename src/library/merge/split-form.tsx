import { useEffect, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../entity.ts';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Field } from '../../ui/field.tsx';
import { KIND_WORDS } from '../../ui/kind-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { EntityView } from '../../views.ts';
import { useLibrary } from '../library-context.ts';
import { goBack, goTo } from '../use-place.ts';
import { CheckGroup } from './check-group.tsx';
import { splitParts } from './split-parts.ts';

const KIND_CHOICES = KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

type Chosen = readonly string[];

/** What goes, and what it is called there. */
export function SplitForm({ entity }: { entity: EntityView }) {
  const { deleted } = useLibrary();
  const [names, setNames] = useState<Chosen>([]);
  const [notes, setNotes] = useState<Chosen>([]);
  const [facts, setFacts] = useState<Chosen>([]);
  const [records, setRecords] = useState<Chosen>([]);
  const [written, setWritten] = useState<string | null>(null);
  const [kind, setKind] = useState<Kind>(entity.kind);
  const offered = splitParts(entity);
  const name = written ?? names[0] ?? offered.records.find(({ value }) => records.includes(value))?.text ?? '';
  const split = useAction(async () => {
    const done = await send('entity.split', { id: entity.id, name, kind, names, notes, facts, records });
    goTo({ view: 'entity', id: done.id });
    deleted(`Split ${name.trim()} from ${entity.name}.`, done, { view: 'split', id: entity.id });
  });
  const nameField = useRef<HTMLInputElement>(null);
  const misnamed = split.problem && ['empty-name', 'name-too-long'].includes(split.problem.code);
  useEffect(() => {
    if (misnamed) nameField.current?.focus();
  }, [misnamed]);
  return (
    <form
      class="merge"
      onSubmit={(event) => {
        event.preventDefault();
        void split.run();
      }}
    >
      <p class="merge-kept">Choose what belongs to somebody or something else. The rest stays here.</p>
      <CheckGroup title="Names" options={offered.names} chosen={names} onChosen={setNames} />
      <CheckGroup title="Notes" options={offered.notes} chosen={notes} onChosen={setNotes} />
      <CheckGroup title="Facts" options={offered.facts} chosen={facts} onChosen={setFacts} />
      <CheckGroup title="What packs know" options={offered.records} chosen={records} onChosen={setRecords} />
      <div class="field-pair">
        <Field
          label="Name of the new entity"
          inputRef={nameField}
          value={name}
          error={misnamed ? split.problem?.message : undefined}
          onValue={setWritten}
        />
        <Choice label="Kind of the new entity" value={kind} choices={KIND_CHOICES} onValue={setKind} />
      </div>
      {split.problem && !misnamed && <Notice tone="problem">{split.problem.message}</Notice>}
      <div class="edit-buttons">
        <Button type="submit" look="primary" aria-disabled={split.busy}>
          Split
        </Button>
        <Button look="quiet" onClick={() => goBack({ view: 'entity', id: entity.id })}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
