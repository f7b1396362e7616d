import type { PartialDate } from '../../entity.ts';
import type { Changed, FactView } from '../../views.ts';
import { IconButton } from '../button.tsx';
import { DateText } from '../dates/dates.tsx';
import { CheckIcon } from '../icons/action-icons.tsx';
import { ProblemLine } from '../problem-line.tsx';
import { useVerify } from './use-verify.ts';

interface VerifiedProps {
  /** The entity that the fact is on. */
  entity: string;
  fact: FactView;
  /** It is so long ago that it may have changed (`isStale`). */
  stale: boolean;
  /** The reader said that it is so. Left out where they cannot. */
  onVerified?: ((change: Changed) => void) | undefined;
}

/**
 * When a fact was last seen to be so, and a way to say that it is: where that is long ago, and of what a pack says
 * without a day. A fact of the reader's own without one is as they want it.
 */
export function Verified({ entity, fact, stale, onVerified }: VerifiedProps) {
  const { id, verified } = fact;
  const verify = useVerify(entity, fact, onVerified);
  const mayCheck = verified === undefined && id === undefined;
  return (
    <span class="verified" data-stale={stale}>
      {verified !== undefined && (
        <>
          <span class="date">
            {stale ? 'not verified since ' : isDay(verified) ? 'verified on ' : 'verified in '}
            <DateText date={verified} />
          </span>{' '}
        </>
      )}
      {/* Beside each fact of a pack: a word on every line would be read before the facts. */}
      {mayCheck && onVerified && (
        <IconButton name="I checked it today" onClick={() => void verify.run()}>
          <CheckIcon size={14} />
        </IconButton>
      )}
      {verified !== undefined && stale && onVerified && (
        <button
          type="button"
          class="link-button"
          title={`Say of “${fact.text}” that it is so`}
          onClick={() => void verify.run()}
        >
          It still is so
        </button>
      )}
      <ProblemLine problem={verify.problem} />
    </span>
  );
}

const isDay = (date: PartialDate): boolean => date.length === 'YYYY-MM-DD'.length;

/** Whether there is anything to say, or to be said, of when a fact was verified. */
export const mayBeVerified = ({ id, verified }: FactView, mayCheck: boolean): boolean =>
  verified !== undefined || (id === undefined && mayCheck);
