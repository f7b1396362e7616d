import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { KIND_WORDS, KindMark } from '../../ui/kind-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { EntityView } from '../../views.ts';
import { placeAddress } from '../address.ts';
import { useLibrary } from '../library-context.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { goBack, goTo } from '../use-place.ts';
import { fullName, keptWords } from './merge-words.ts';

/** What the one is to be called; all else of them is kept. */
export function MergeForm({ entities }: { entities: readonly EntityView[] }) {
  const { deleted } = useLibrary();
  const names = distinct(entities.map((entity) => entity.name));
  const kinds = distinct(entities.map((entity) => entity.kind));
  const summaries = distinct(entities.map((entity) => entity.summary));
  const [name, setName] = useChoice(names, fullName(entities));
  const [kind, setKind] = useChoice(kinds, kinds.find((one) => one !== 'concept') ?? 'concept');
  const [summary, setSummary] = useChoice(summaries, summaries.find((one) => one !== '') ?? '');
  const merge = useAction(async () => {
    const ids = entities.map(({ id }) => id);
    const done = await send('entity.merge', { ids, name, kind, summary });
    goTo({ view: 'entity', id: done.id });
    deleted(`Merged ${entities.length} entities into ${name}.`, done, { view: 'merge', ids });
  });
  return (
    <form
      class="merge"
      onSubmit={(event) => {
        event.preventDefault();
        void merge.run();
      }}
    >
      <ul class="merge-entities">
        {entities.map((entity) => (
          <li key={entity.id}>
            <KindMark kind={entity.kind} size="s" spoken />
            <a href={placeAddress({ view: 'entity', id: entity.id })} dir="auto">
              {entity.name}
            </a>
            <span class="row-detail">{entity.origins.map(({ label }) => label).join(', ')}</span>
          </li>
        ))}
      </ul>
      <Part title="Name" options={names} value={name} content={(value) => <bdi>{value}</bdi>} onValue={setName} />
      <Part title="Kind" options={kinds} value={kind} content={(value) => KIND_WORDS[value]} onValue={setKind} />
      <Part
        title="Summary"
        options={summaries}
        value={summary}
        content={(value) => (value === '' ? 'None' : <bdi>{value}</bdi>)}
        onValue={setSummary}
      />
      <p class="merge-kept">{keptWords(entities, name)}</p>
      {merge.problem && <Notice tone="problem">{merge.problem.message}</Notice>}
      <div class="edit-buttons">
        <Button type="submit" look="primary" aria-disabled={merge.busy}>
          Merge
        </Button>
        <Button look="quiet" onClick={() => goBack({ view: 'entities' })}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface PartProps<T> {
  title: string;
  options: readonly T[];
  value: T;
  content: (value: T) => ComponentChildren;
  onValue: (value: T) => void;
}

/** One thing to choose, where they differ in it. */
function Part<T extends string>({ title, options, value, content, onValue }: PartProps<T>) {
  const id = useId();
  if (options.length < 2) return null;
  return (
    <section class="section">
      <div class="section-head">
        <h2 id={id}>{title}</h2>
      </div>
      <RadioGroup
        labelledBy={id}
        options={options.map((option) => ({ value: option, content: content(option) }))}
        value={value}
        onValue={onValue}
      />
    </section>
  );
}

/** What the reader chose, while it is among the options: another window may change them. Else what is likeliest. */
function useChoice<T>(options: readonly T[], likeliest: T): [T, (value: T) => void] {
  const [chosen, choose] = useState<T | null>(null);
  return [chosen !== null && options.includes(chosen) ? chosen : likeliest, choose];
}

const distinct = <T,>(values: readonly T[]): T[] => [...new Set(values)];
