/**
 * The word from the background to the extension's own pages that something was written. A card hears of it from its
 * page.
 */

const CHANNEL = 'changed';

/** Tells every page of ours that is open, in whatever window, by which request. */
export function tellChanged(request: string | undefined): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(request);
  channel.close();
}

/** Calls `hear` after each change, those of this very page too, until the signal aborts. */
export function whenChanged(hear: (request: string | undefined) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => hear(data), { signal });
  signal.addEventListener('abort', () => channel.close());
}
