import { newAliasDraft } from '../../draft-keys.ts';
import { send } from '../../platform/send.ts';
import { sendAside } from '../../platform/send-aside.ts';
import { useRequest } from '../../ui/use-request.ts';
import { useBeside, useLibrary } from '../library-context.ts';
import { useEditing } from '../parts/use-editing.ts';
import { AliasForm } from './alias-form.tsx';
import { AliasRow } from './alias-row.tsx';
import { outcomeWords } from './outcome-words.ts';
import { Section } from './section.tsx';
import { type PartProps, Stranded } from './stranded.tsx';
import { ALIAS } from './written-alias.tsx';

/** Every way the name is written, each with what its capitals mean and what became of it on pages. */
export function Aliases({ entity, stranded }: PartProps) {
  const { changed } = useLibrary();
  const beside = useBeside();
  const outcomes = useRequest(() => sendAside('alias.outcomes', { id: entity.id }), [entity.id, beside]).value ?? [];
  const outcomeOf = (name: string): string => {
    const outcome = outcomes.find((one) => one.name === name);
    return outcome ? outcomeWords(outcome) : '';
  };
  const named = outcomeOf(entity.name);
  const of = newAliasDraft(entity.id);
  const adding = useEditing(of);
  const form = (
    <AliasForm
      of={of}
      saveWord="Add alias"
      onCancel={adding.close}
      onSave={async (alias) => {
        await send('alias.add', { entity: entity.id, alias });
        changed(`Added the alias ${alias.text}.`);
        adding.close();
      }}
    />
  );
  return (
    <Section
      title="Also written"
      add="Add an alias"
      adding={adding}
      form={form}
      empty={
        entity.aliases.length === 0
          ? 'Nothing else yet. Short forms of the name are spotted after it all the same.'
          : undefined
      }
    >
      {named !== '' && (
        <p class="row-detail">
          The name <bdi>{entity.name}</bdi>: {named}
        </p>
      )}
      <Stranded written={ALIAS} entity={entity} stranded={stranded} />
      <ul class="rows">
        {entity.aliases.map((alias) => (
          <AliasRow
            key={alias.id ?? `pack:${alias.text}`}
            entity={entity}
            alias={alias}
            outcome={outcomeOf(alias.text)}
            onGone={() => adding.opener.current?.focus()}
          />
        ))}
      </ul>
    </Section>
  );
}
