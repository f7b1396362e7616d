import { useId } from 'preact/hooks';
import { KindMark } from '../ui/kind-mark.tsx';
import type { SightingsView } from '../views.ts';
import { placeAddress } from './address.ts';
import { CompanyGraph } from './company-graph.tsx';
import { articlesWord } from './count-words.ts';

interface CompanyProps {
  name: string;
  company: SightingsView['company'];
}

/** Who and what is named in the same articles: as a drawing, and as a list. */
export function Company({ name, company }: CompanyProps) {
  const id = useId();
  const { of, companions } = company;
  if (companions.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>Named in the same articles</h2>
        <p class="row-detail">{of === 1 ? 'in one article' : `in the last ${articlesWord(of)}`}</p>
      </div>
      <CompanyGraph name={name} company={company} />
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
