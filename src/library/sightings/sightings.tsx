import { useId } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { SightingsView } from '../../sighting-views.ts';
import { Notice } from '../../ui/notice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import type { EntityView } from '../../views.ts';
import { useBeside } from '../library-context.ts';
import { articlesWord } from '../parts/count-words.ts';
import { CompanyOf } from './company.tsx';
import { ForgetSightings } from './forget-sightings.tsx';
import { SightedArticles } from './sighted-articles.tsx';
import { SightedSites } from './sighted-sites.tsx';
import { dayWords } from './timeline.ts';

/** Where, when and with whom an entity was read of; nothing where it was not, or where that is not remembered. */
export function Sightings({ entity }: { entity: EntityView }) {
  // After the entity itself: nothing else waits for as much.
  const beside = useBeside();
  const { value, problem } = useRequest(() => send('sighting.view', { id: entity.id }), [entity.id, beside]);
  if (problem) return <Notice tone="problem">{problem.message}</Notice>;
  if (!value || value.articles.length === 0) return null;
  return (
    <>
      <Articles entity={entity} sightings={value} />
      <CompanyOf entity={entity} />
      <SightedSites sites={value.sites} />
    </>
  );
}

function Articles({ entity, sightings }: { entity: EntityView; sightings: SightingsView }) {
  const id = useId();
  const { articles, first, last } = sightings;
  const [from, to] = [dayWords(first), dayWords(last)];
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>Where you read this name</h2>
        <ForgetSightings entity={entity} />
      </div>
      <p class="sightings-lead row-detail">
        In {articlesWord(articles.length)}, {from === to ? `on ${from}` : `first on ${from}, last on ${to}`}.
      </p>
      <SightedArticles id={entity.id} sightings={sightings} />
    </section>
  );
}
