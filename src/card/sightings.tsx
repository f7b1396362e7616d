import { hostText } from '../host-text.ts';
import { dayOf } from '../partial-date.ts';
import { send } from '../platform/send.ts';
import type { SightedBefore } from '../sighting-views.ts';
import { DateText } from '../ui/dates/dates.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { useRequest } from '../ui/use-request.ts';
import { useCard } from './card-state.ts';
import { newWords, timesWords } from './sighting-words.ts';

/** Where the reader read of an entity before, in a quiet line or two; nothing where they did not. */
export function Sightings({ entity }: { entity: string }) {
  const { context, version } = useCard();
  const { page } = context;
  const { value } = useRequest(() => send('sighting.before', { id: entity, page }), [entity, page.url, version]);
  if (!value) return null;
  const isNew = value.here && newWords(value.here);
  return (
    <>
      {value.latest && <Before before={value} latest={value.latest} />}
      {value.here && isNew && (
        <p class="sightings">
          Since you read this article on <DateText date={dayOf(new Date(value.here.last))} />, {isNew}.
        </p>
      )}
    </>
  );
}

function Before({ before, latest }: { before: SightedBefore; latest: NonNullable<SightedBefore['latest']> }) {
  const { url, title, site, date, last } = latest;
  return (
    <p class="sightings">
      {timesWords(before.count)}
      {before.count > 1 && (
        <>
          {' '}
          since <DateText date={dayOf(new Date(before.first)).slice(0, 'YYYY-MM'.length)} />, last
        </>
      )}{' '}
      in{' '}
      <OutsideLink address={url}>
        <bdi>{title || url}</bdi>
      </OutsideLink>{' '}
      (<bdi>{hostText(site)}</bdi>, <DateText date={date ?? dayOf(new Date(last))} />)
    </p>
  );
}
