import type { Reason } from '../document/judged-mention.ts';

/**
 * The same reason with these candidates, told as it is of the first of them; what noun it is by is the stretch's own.
 */
export function reasonOf({ namings, rule, of, sureness, isNational }: Reason, candidates: readonly number[]): Reason {
  const best = namings.find(({ entity }) => entity === candidates[0]) ?? { rule, of, sureness };
  return { candidates, namings, rule: best.rule, of: best.of, sureness: best.sureness, isNational };
}
