import type { Problem } from '../problem.ts';
import { intoView } from './into-view.ts';

/** What went wrong with the line or the field above, read aloud as it appears; nothing where all is well. */
export function ProblemLine({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  return (
    <span class="field-error" role="alert" ref={intoView}>
      {problem.message}
    </span>
  );
}
