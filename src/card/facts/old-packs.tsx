import type { PartialDate } from '../../entity.ts';
import { DateText } from '../../ui/dates/dates.tsx';
import type { FactAsOf } from '../../ui/facts/facts-as-of.ts';
import { isStale } from '../../ui/facts/is-stale.ts';
import type { EntityView, FactView } from '../../views.ts';

interface OldPacksProps {
  entity: EntityView;
  /** Those that held on the article's day. */
  facts: readonly FactAsOf<FactView>[];
  asOf: PartialDate;
  /** Days after which what a pack says may have changed; null for never. */
  days: number | null;
}

/**
 * Says of packs whose facts are shown from which day they are, where that is long before the article. Of facts that say
 * when they were verified themselves, that is told instead.
 */
export function OldPacks({ entity, facts, asOf, days }: OldPacksProps) {
  const told = new Set(
    facts.flatMap(({ fact: { origin, verified } }) =>
      origin !== 'mine' && verified === undefined ? [origin.pack] : [],
    ),
  );
  const old = entity.origins.filter(
    ({ origin, date }) => origin !== 'mine' && told.has(origin.pack) && isStale(date, asOf, days),
  );
  return (
    <>
      {old.map(({ label, date = '' }) => (
        <p key={label} class="fact-aside">
          <span class="verified" data-stale>
            What <bdi>{label}</bdi> says is as of <DateText date={date} />.
          </span>
        </p>
      ))}
    </>
  );
}
