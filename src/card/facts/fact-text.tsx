import { SpanText } from '../../ui/dates/dates.tsx';
import { UnbrokenDates } from '../../ui/dates/unbroken-dates.tsx';
import { Dot } from '../../ui/dot.tsx';
import type { FactAsOf } from '../../ui/facts/facts-as-of.ts';
import { mayBeVerified, Verified } from '../../ui/facts/verified.tsx';
import { OutsideLink, safeAddress } from '../../ui/outside-link.tsx';
import { sourceWords } from '../../ui/source-words.ts';
import type { Changed, FactView } from '../../views.ts';
import { datesTold } from './dates-told.ts';

interface FactTextProps extends FactAsOf<FactView> {
  /** That it is on. */
  entity: string;
  /** Left out where it is not to be told when it was verified. */
  stale: boolean | undefined;
  onVerified: ((change: Changed) => void) | undefined;
}

/** What a fact says, what may be told of when, where it is known from, and when it was last seen to be so. */
export function FactText({ entity, fact, span, stale, onVerified }: FactTextProps) {
  const { text, source = '' } = fact;
  const dated = (span.from ?? span.to) !== undefined && !datesTold(span, `${text} ${source}`);
  const asides = [
    dated && <SpanText span={span} />,
    source !== '' && <Source source={source} />,
    stale !== undefined && mayBeVerified(fact, onVerified !== undefined) && (
      <Verified entity={entity} fact={fact} stale={stale} onVerified={onVerified} />
    ),
  ].filter((aside) => aside !== false);
  return (
    <div>
      <span dir="auto">
        <UnbrokenDates text={text} />
      </span>{' '}
      <span class="fact-aside">
        {asides.map((aside, at) => (
          <>
            {at > 0 && <Dot />}
            {aside}
          </>
        ))}
      </span>
    </div>
  );
}

/** An address in few words, a citation as it is. */
function Source({ source }: { source: string }) {
  const address = safeAddress(source);
  if (address === null) {
    return (
      <span dir="auto">
        <UnbrokenDates text={source} />
      </span>
    );
  }
  return (
    <OutsideLink address={address} title={source}>
      {sourceWords(address)}
    </OutsideLink>
  );
}
