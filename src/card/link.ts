import type { CardHandshake, FromCard, ToCard } from '../platform/card-port.ts';

/** The card's line to the content script that made its frame. */
export interface Link {
  tell(message: FromCard): void;
  /** Messages that came before are kept until this is called; call it once. */
  listen(hear: (message: ToCard) => void): void;
}

/**
 * Waits for the greeting of the content script that framed this window. The page can post messages to it too, as
 * its parent: only one with the nonce counts, which the content script has from the background.
 */
export function awaitLink(nonce: string): Promise<Link> {
  return new Promise((resolve) => {
    addEventListener('message', function receive({ source, data, ports }: MessageEvent) {
      const [port] = ports;
      if (source !== parent || !isHandshake(data) || data.nonce !== nonce || !port) return;
      removeEventListener('message', receive);
      resolve({
        tell: (message) => port.postMessage(message),
        listen: (hear) => {
          port.onmessage = (event: MessageEvent<ToCard>) => hear(event.data);
        },
      });
    });
  });
}

function isHandshake(data: unknown): data is CardHandshake {
  return typeof data === 'object' && data !== null && 'apropos' in data && data.apropos === 'card' && 'nonce' in data;
}
