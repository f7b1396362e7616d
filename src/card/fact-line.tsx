import type { Span } from '../ui/date-words.ts';
import { SpanText } from '../ui/dates.tsx';
import { OutsideLink, safeAddress } from '../ui/outside-link.tsx';
import { sourceWords } from '../ui/source-words.ts';
import { UnbrokenDates } from '../ui/unbroken-dates.tsx';
import type { FactView } from '../views.ts';
import { datesTold } from './dates-told.ts';

/** One fact: what, what may be told of when, and where it is known from. */
export function FactLine({ fact: { text, source = '' }, span }: { fact: FactView; span: Span }) {
  const dated = (span.from ?? span.to) !== undefined && !datesTold(span, `${text} ${source}`);
  return (
    <li>
      <span dir="auto">
        <UnbrokenDates text={text} />
      </span>{' '}
      <span class="fact-aside">
        {dated && <SpanText span={span} />}
        {dated && source !== '' && ' · '}
        {source !== '' && <Source source={source} />}
      </span>
    </li>
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
