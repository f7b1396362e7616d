/** What can go wrong, by a name that code may test for. The message is for the reader. */
export type ProblemCode =
  | 'empty-name'
  | 'name-too-long'
  | 'duplicate-alias'
  | 'empty-note'
  | 'note-too-long'
  | 'bad-date'
  | 'bad-tag'
  | 'malformed-pack'
  | 'no-site'
  | 'not-found'
  | 'changed-since'
  | 'private-window'
  | 'not-allowed'
  | 'storage-unavailable'
  | 'storage-full'
  | 'unexpected';

/**
 * An error a reader may see: `message` is one or two plain sentences that say what happened and what to do.
 * It keeps its code and message on the way through the extension's messages.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Any thrown value as a Problem; what was none of ours becomes `unexpected` and keeps its own message. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new Problem('unexpected', `Something went wrong: ${text}. Nothing was changed; please try again.`, {
    cause: error,
  });
}
