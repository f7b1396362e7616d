import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { dayOf, isPartialDate } from '../partial-date.ts';
import { DateText } from '../ui/dates.tsx';
import { type FactAsOf, factsAsOf } from '../ui/facts-as-of.ts';
import { LaterIcon } from '../ui/icons/action-icons.tsx';
import type { FactView } from '../views.ts';
import { useCard } from './card-state.ts';
import { FactLine } from './fact-line.tsx';

/** What held on the article's day; what came later stands apart, so that nobody takes it for known then. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  const { date } = useCard().context.page;
  const dated = date !== undefined && isPartialDate(date);
  const { now, earlier, later } = factsAsOf(facts, dated ? date : dayOf(new Date()));
  return (
    <>
      {now.length > 0 && (
        <FactSection
          facts={now}
          heading={
            <>
              Facts{' '}
              <span class="heading-aside">
                {dated ? (
                  <>
                    as of <DateText date={date} />
                  </>
                ) : (
                  'as of today'
                )}
              </span>
            </>
          }
        />
      )}
      {later.length > 0 && (
        <FactSection
          facts={later}
          tone="later"
          heading={
            <>
              <LaterIcon size={14} />
              Later <span class="heading-aside">{dated ? 'after this article' : 'still to come'}</span>
            </>
          }
        />
      )}
      {earlier.length > 0 && (
        <details class="fold">
          <summary>
            Earlier <span class="heading-aside">{earlier.length}</span>
          </summary>
          <FactList facts={earlier} />
        </details>
      )}
    </>
  );
}

interface FactSectionProps {
  facts: readonly FactAsOf<FactView>[];
  heading: ComponentChildren;
  tone?: 'later';
}

function FactSection({ facts, heading, tone }: FactSectionProps) {
  const id = useId();
  return (
    <section class="section" data-tone={tone} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <FactList facts={facts} />
    </section>
  );
}

function FactList({ facts }: { facts: readonly FactAsOf<FactView>[] }) {
  return (
    <ul class="facts">
      {facts.map(({ fact, span }) => (
        <FactLine key={fact.id ?? `${fact.from} ${fact.text}`} fact={fact} span={span} />
      ))}
    </ul>
  );
}
