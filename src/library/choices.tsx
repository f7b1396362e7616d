import { useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useRequest } from '../ui/use-request.ts';
import type { ChoiceRow } from '../views.ts';
import { useLibrary } from './library-context.ts';

/** The reader's answers to who is meant where several have a name. */
export function Choices() {
  const { version, deleted } = useLibrary();
  const { value: choices, problem } = useRequest(() => send('choice.list', {}), [version]);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = useAction(async ({ id, name, site }: ChoiceRow) => {
    deleted(`You are asked again who “${name}” is on ${site}.`, await send('choice.delete', { id }));
    heading.current?.focus();
  });
  const wrong = problem ?? remove.problem;
  return (
    <section class="section" aria-labelledby="choices-heading">
      <div class="section-head">
        <h2 id="choices-heading" tabIndex={-1} ref={heading}>
          Who is meant
        </h2>
      </div>
      {choices?.length === 0 && (
        <p class="section-empty">
          None yet. Where several have one name, a card asks which is meant, and keeps the answer.
        </p>
      )}
      <ul class="rows">
        {choices?.map((choice) => (
          <li class="row" key={choice.id}>
            <span class="row-text">
              “<bdi>{choice.name}</bdi>”{' '}
              <span class="row-detail">
                on {choice.site} is <bdi>{choice.entity.name}</bdi>
                {choice.entity.summary !== '' && ` · ${choice.entity.summary}`}
              </span>
            </span>
            <Button look="quiet" onClick={() => void remove.run(choice)}>
              Ask again
              <span class="visually-hidden">
                : {choice.name} on {choice.site}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {wrong && <Notice tone="problem">{wrong.message}</Notice>}
    </section>
  );
}
