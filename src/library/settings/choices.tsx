import { hostText } from '../../host-text.ts';
import { send } from '../../platform/send.ts';
import { Dot } from '../../ui/dot.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { useLibrary } from '../library-context.ts';
import { KeptList } from '../parts/kept-list.tsx';

/** The reader's answers to who is meant where several have a name. */
export function Choices() {
  const { version, deleted } = useLibrary();
  const { value: choices, problem } = useRequest(() => send('choice.list', {}), [version]);
  return (
    <KeptList
      heading="Who is meant"
      rows={choices}
      none="None yet. Where several have one name, a card asks which is meant, and keeps the answer."
      problem={problem}
      keyOf={({ id }) => id}
      text={({ name, site, entity }) => (
        <>
          “<bdi>{name}</bdi>”{' '}
          <span class="row-detail">
            on {hostText(site)} is <bdi>{entity.name}</bdi>
            {entity.summary !== '' && (
              <>
                <Dot />
                <bdi>{entity.summary}</bdi>
              </>
            )}
          </span>
        </>
      )}
      take="Ask again"
      takeWhat={({ name, site }) => `: ${name} on ${hostText(site)}`}
      onTake={async ({ id, name, site }) => {
        deleted(`You are asked again who “${name}” is on ${hostText(site)}.`, await send('choice.delete', { id }));
      }}
    />
  );
}
