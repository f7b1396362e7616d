import type { ComponentChildren } from 'preact';
import { send } from '../../platform/send.ts';
import { KIND_WORDS, KindMark } from '../../ui/kind-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { EntityRow } from '../../views.ts';
import { useChoose } from './use-choose.ts';

interface NamesakesProps {
  label: string;
  /** The ids of those offered, the likelier first, and of all that have the name. */
  offered: readonly string[];
  all: readonly string[];
  surface: string;
  onChosen: (entity: string) => void;
  /** Another answer, after them. */
  children?: ComponentChildren;
}

/** Entities of one name, for the reader to say which is meant. The answer is remembered. */
export function Namesakes({ label, offered, all, surface, onChosen, children }: NamesakesProps) {
  const { value: rows, problem } = useRequest(() => send('entity.rows', { ids: [...offered] }), [offered.join(' ')]);
  const choose = useChoose(surface, all, onChosen);
  const wrong = problem ?? choose.problem;
  return (
    <>
      {wrong && <Notice tone="problem">{wrong.message}</Notice>}
      <ul class="namesakes" aria-label={label} aria-busy={rows === undefined}>
        {rows?.map((row, at) => (
          <li key={row.id}>
            <button type="button" class="namesake" data-first={at === 0} onClick={() => void choose.run(row)}>
              <KindMark kind={row.kind} size="s" />
              <NamesakeWords row={row} />
            </button>
          </li>
        ))}
        {rows && children}
      </ul>
    </>
  );
}

function NamesakeWords({ row: { name, kind, summary, notes } }: { row: EntityRow }) {
  return (
    <span class="namesake-words">
      <bdi class="namesake-name">{name}</bdi>
      <span class="namesake-about" dir="auto">
        {summary || KIND_WORDS[kind]}
      </span>
      {notes > 0 && <span class="namesake-notes">{notes === 1 ? 'One note' : `${notes} notes`}</span>}
    </span>
  );
}
