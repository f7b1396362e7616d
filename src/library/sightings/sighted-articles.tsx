import { useMemo, useState } from 'preact/hooks';
import { hostText } from '../../host-text.ts';
import { dayOf } from '../../partial-date.ts';
import { send } from '../../platform/send.ts';
import { FIRST_SIGHTINGS, type SightingRow, type SightingsView } from '../../sighting-views.ts';
import { Button } from '../../ui/button.tsx';
import { DateText, MomentText } from '../../ui/dates/dates.tsx';
import { Dot } from '../../ui/dot.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { barsOf, isWithin } from './timeline.ts';
import { Timeline } from './timeline.tsx';

/** Articles shown more with each step. */
const STEP = 50;
const ALL = '';

/** The timeline of an entity's articles, and the articles of all of it or of one period. */
export function SightedArticles({ id, sightings }: { id: string; sightings: SightingsView }) {
  const { articles, days } = sightings;
  const [from, setFrom] = useState(ALL);
  const [shown, setShown] = useState(FIRST_SIGHTINGS);
  const bars = useMemo(() => barsOf(days), [days]);
  const chosen = bars.find((bar) => bar.from === from);
  const of = chosen ? articles.filter((_, at) => isWithin(days[at] ?? '', chosen)) : articles;
  const asked = of.slice(0, shown);
  const given = !chosen && shown === FIRST_SIGHTINGS;
  const { value: rows, problem } = useRequest(
    async () => (given ? sightings.rows : send('sighting.rows', { id, articles: asked })),
    [sightings, asked.join(' ')],
  );
  const choose = (next: string) => {
    setFrom(next);
    setShown(FIRST_SIGHTINGS);
  };
  const filled = bars.filter(({ count }) => count > 0);
  return (
    <>
      <Timeline bars={bars} chosen={chosen} onChoose={(bar) => choose(bar?.from ?? ALL)} />
      {filled.length > 1 && (
        <div class="periods">
          <Choice
            label="Articles of"
            value={chosen?.from ?? ALL}
            choices={[
              { value: ALL, label: `all the time (${articles.length})` },
              ...filled.toReversed().map((bar) => ({ value: bar.from, label: `${bar.label} (${bar.count})` })),
            ]}
            onValue={choose}
          />
        </div>
      )}
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      <ul class="rows">
        {rows?.map((row) => (
          <Article key={row.article} row={row} />
        ))}
      </ul>
      {of.length > shown && (
        <Button also="index-more" onClick={() => setShown(shown + STEP)}>
          Show more
        </Button>
      )}
    </>
  );
}

function Article({ row: { url, title, site, date, last, count, sentence } }: { row: SightingRow }) {
  return (
    <li class="sighted">
      <p>
        <OutsideLink address={url}>
          <bdi>{title || url}</bdi>
        </OutsideLink>
      </p>
      <p class="row-detail">
        <bdi>{hostText(site)}</bdi>
        {date && (
          <>
            , <DateText date={date} />
          </>
        )}
        {date !== dayOf(new Date(last)) && (
          <>
            <Dot />
            read <MomentText at={last} />
          </>
        )}
        <Dot />
        {count === 1 ? 'named once' : `named ${count} times`}
      </p>
      {sentence !== title && (
        <blockquote class="note-quote" dir="auto">
          {sentence}
        </blockquote>
      )}
    </li>
  );
}
