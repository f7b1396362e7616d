import { Problem } from '../../problem.ts';

/** What is said where something was changed that is another by now: nothing is overwritten unseen. */
export function changedElsewhere(what: 'note' | 'fact' | 'alias' | 'entity'): Problem {
  return new Problem('changed-since', `This ${what} was changed elsewhere meanwhile. Open it again, then change it.`);
}
