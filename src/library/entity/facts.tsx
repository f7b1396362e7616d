import { newFactDraft } from '../../draft-keys.ts';
import { dayOf } from '../../partial-date.ts';
import { send } from '../../platform/send.ts';
import { FACT } from '../../ui/drafts/written.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { useBeside, useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';
import { FactForm } from './fact-form.tsx';
import { FactRow } from './fact-row.tsx';
import { Section } from './section.tsx';
import { type PartProps, Stranded } from './stranded.tsx';

/** The dated statements, undated first, then as time went. */
export function Facts({ entity, stranded }: PartProps) {
  const { changed } = useLibrary();
  const beside = useBeside();
  const { value: settings } = useRequest(() => send('settings.get', {}), [beside]);
  const of = newFactDraft(entity.id);
  const adding = useEditing(of);
  const form = (
    <FactForm
      of={of}
      start={{ verified: dayOf(new Date()) }}
      saveWord="Add fact"
      onCancel={adding.close}
      onSave={async (fact) => {
        await send('fact.add', { entity: entity.id, fact });
        changed('Added the fact.');
        adding.close();
      }}
    />
  );
  return (
    <Section
      title="Facts"
      add="Add a fact"
      adding={adding}
      form={form}
      empty={entity.facts.length === 0 ? 'None yet. A fact is one sentence with the day it begins to hold.' : undefined}
    >
      <Stranded written={FACT} entity={entity} stranded={stranded} />
      <ul class="rows">
        {entity.facts.map((fact, at) => (
          <FactRow
            key={fact.id ?? `pack:${at}:${fact.text}`}
            entity={entity.id}
            fact={fact}
            verifiedDays={settings?.verifiedDays ?? null}
            onGone={() => adding.opener.current?.focus()}
          />
        ))}
      </ul>
    </Section>
  );
}
