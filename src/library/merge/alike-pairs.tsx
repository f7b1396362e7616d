import { send } from '../../platform/send.ts';
import { Button } from '../../ui/button.tsx';
import { Dot } from '../../ui/dot.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import type { AlikePair, EntityRow } from '../../views.ts';
import { placeAddress } from '../address.ts';
import { useLibrary } from '../library-context.ts';

interface AlikePairsProps {
  pairs: readonly AlikePair[];
  /** The entity on whose page they stand, which is the first of each pair and is not shown again. */
  of?: string;
  /** Takes the focus of a pair that goes. */
  onTold: () => void;
}

/** Pairs that are perhaps the same, each with the two answers to that. */
export function AlikePairs({ pairs, of, onTold }: AlikePairsProps) {
  return (
    <ul class="rows">
      {pairs.map((pair) => (
        <Pair key={pair.entities.map(({ id }) => id).join(' ')} pair={pair} of={of} onTold={onTold} />
      ))}
    </ul>
  );
}

interface PairProps extends Pick<AlikePairsProps, 'onTold'> {
  pair: AlikePair;
  of: string | undefined;
}

function Pair({ pair: { entities, name }, of, onTold }: PairProps) {
  const { deleted } = useLibrary();
  const [one, other] = entities;
  const both = `: ${one.name} and ${other.name}`;
  const tell = useAction(async () => {
    const change = await send('distinct.add', { entities: [one.id, other.id] });
    deleted(`${one.name} and ${other.name} are not the same.`, change);
    onTold();
  });
  return (
    <li class="alike">
      <div class="alike-pair">
        {entities
          .filter(({ id }) => id !== of)
          .map((entity) => (
            <Half key={entity.id} entity={entity} />
          ))}
      </div>
      <p class="row-detail">
        Both are called “<bdi>{name}</bdi>”.
      </p>
      {tell.problem && <Notice tone="problem">{tell.problem.message}</Notice>}
      <div class="edit-buttons">
        <a class="button" href={placeAddress({ view: 'merge', ids: [one.id, other.id] })}>
          Merge …<span class="visually-hidden">{both}</span>
        </a>
        <Button look="quiet" onClick={() => void tell.run()} aria-disabled={tell.busy}>
          Not the same<span class="visually-hidden">{both}</span>
        </Button>
      </div>
    </li>
  );
}

function Half({ entity: { id, name, kind, summary, notes, mine } }: { entity: EntityRow }) {
  return (
    <div class="alike-half">
      <KindMark kind={kind} size="s" spoken />
      <div>
        <a href={placeAddress({ view: 'entity', id })} dir="auto">
          {name}
        </a>
        <p class="row-detail">
          {mine ? 'Yours' : 'From a pack'}
          {notes > 0 && (
            <>
              <Dot />
              {notes === 1 ? '1 note' : `${notes} notes`}
            </>
          )}
          {summary && (
            <>
              <Dot />
              <bdi>{summary}</bdi>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
