import { Problem } from '../../problem.ts';

/** What went wrong with saving a new note or fact; where what it is on is no more, it says where the draft is. */
export function draftProblem(problem: Problem | null): Problem | null {
  if (problem?.code !== 'not-found') return problem;
  return new Problem(
    problem.code,
    'The entity was deleted meanwhile. Your text is kept: it stands in the library, in Changes.',
  );
}

/**
 * What is said of a form's fields that were left from before; `from` says where they were begun, where that is
 * elsewhere.
 */
export const draftWords = (from = ''): string => `Your draft${from}, not saved yet.`;
