import type { PartialDate } from '../entity.ts';
import { dayOf } from '../partial-date.ts';
import { send } from '../platform/send.ts';
import type { Changed, FactView } from '../views.ts';
import { DateText } from './dates.tsx';
import { factText, writtenFact } from './fact-fields.tsx';
import { useAction } from './use-action.ts';

interface VerifiedProps {
  fact: FactView;
  /** It is so long ago that it may have changed (`isStale`). */
  stale: boolean;
  /** The reader said that it still is so. Left out where they cannot. */
  onVerified?: ((change: Changed) => void) | undefined;
}

/** When a fact was last seen to be so, and where that is long ago a way to say that it still is. */
export function Verified({ fact, stale, onVerified }: VerifiedProps) {
  const { id, verified } = fact;
  const verify = useAction(async (own: string) => {
    const today = writtenFact(factText({ ...fact, verified: dayOf(new Date()) }));
    onVerified?.(await send('fact.update', { id: own, fact: today, was: writtenFact(factText(fact)) }));
  });
  if (verified === undefined) return null;
  return (
    <span class="verified" data-stale={stale}>
      {stale ? 'not verified since ' : isDay(verified) ? 'verified on ' : 'verified in '}
      <DateText date={verified} />
      {stale && id !== undefined && onVerified && (
        <>
          {' '}
          <button type="button" class="link-button" onClick={() => void verify.run(id)}>
            It still is so
          </button>
        </>
      )}
      {verify.problem && (
        <span class="field-error" role="alert">
          {verify.problem.message}
        </span>
      )}
    </span>
  );
}

const isDay = (date: PartialDate): boolean => date.length === 'YYYY-MM-DD'.length;
