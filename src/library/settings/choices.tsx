import { hostText } from '../../host-text.ts';
import { send } from '../../platform/send.ts';
import { Dot } from '../../ui/dot.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { ChoiceRow } from '../../views.ts';
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
      text={({ entity, name, ...place }) => (
        <>
          “<bdi>{name}</bdi>”{' '}
          <span class="row-detail">
            {placeWords(place)} is <bdi>{entity.name}</bdi>
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
      takeWhat={({ name, ...place }) => `: ${name} ${placeWords(place)}`}
      onTake={async ({ id, name, ...place }) => {
        deleted(`You are asked again who “${name}” is ${placeWords(place)}.`, await send('choice.delete', { id }));
      }}
    />
  );
}

/** An answer on one page is told by it where another one is for its site. */
const placeWords = ({ site, page }: Pick<ChoiceRow, 'site' | 'page'>): string =>
  page === undefined ? `on ${hostText(site)}` : `on “${page}” (${hostText(site)})`;
