import { Problem } from '../../problem.ts';

/** Names of the errors by which a browser says that the storage itself does not work, or no longer. */
const UNAVAILABLE = new Set(['InvalidStateError', 'UnknownError', 'AbortError', 'SecurityError', 'NotFoundError']);

/** What the browser's storage threw as a Problem that says what to do. Anything else is returned as it is. */
export function storageProblem(error: unknown): unknown {
  if (error instanceof Problem || typeof error !== 'object' || error === null || !('name' in error)) return error;
  const options = { cause: error };
  if (error.name === 'QuotaExceededError') {
    return new Problem(
      'storage-full',
      'There is no room left on this device, so nothing was saved. Make some room on the disk and try again.',
      options,
    );
  }
  if (error.name === 'VersionError') {
    return new Problem(
      'storage-unavailable',
      'This knowledge base was written by a newer version of Apropos. Nothing was changed. Update the extension to open it.',
      options,
    );
  }
  if (typeof error.name === 'string' && UNAVAILABLE.has(error.name)) return unavailable(options);
  return error;
}

/** The browser does not give us a database. */
export function unavailable(options?: ErrorOptions): Problem {
  return new Problem(
    'storage-unavailable',
    'The browser does not let Apropos open its storage, so nothing can be read or saved. ' +
      'Restart the browser; in Firefox also check that history is not set to “Never remember”.',
    options,
  );
}
