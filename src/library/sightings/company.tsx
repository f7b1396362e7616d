import { useId } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { EntityView } from '../../views.ts';
import { placeAddress } from '../address.ts';
import { useBeside } from '../library-context.ts';
import { articlesWord } from '../parts/count-words.ts';
import { CompanyGraph } from './company-graph.tsx';

/** Who and what is named in the same articles: as a drawing, and as a list. */
export function CompanyOf({ entity }: { entity: EntityView }) {
  const beside = useBeside();
  const heading = useId();
  const { value: company } = useRequest(() => send('sighting.company', { id: entity.id }), [entity.id, beside]);
  if (!company || company.companions.length === 0) return null;
  const { of, companions } = company;
  return (
    <section class="section" aria-labelledby={heading}>
      <div class="section-head">
        <h2 id={heading}>Named in the same articles</h2>
        <p class="row-detail">{of === 1 ? 'in one article' : `in the last ${articlesWord(of)}`}</p>
      </div>
      <CompanyGraph name={entity.name} company={company} />
      <ul class="companions">
        {companions.map((one) => (
          <li key={one.id}>
            <a href={placeAddress({ view: 'entity', id: one.id })}>
              <KindMark kind={one.kind} size="s" spoken />
              <bdi>{one.name}</bdi>
              <span class="row-detail">
                {one.count}
                <span class="visually-hidden">{one.count === 1 ? ' article' : ' articles'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
