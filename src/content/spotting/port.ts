import { type ContentPort, contentRuntime } from '../../platform/content-browser.ts';
import {
  PAGE_PORT,
  type SpotAnswer,
  type SpotRefusal,
  type SpotRequest,
  type ToPage,
} from '../../platform/page-port.ts';
import { isOrphan } from '../host/orphan.ts';

/** How often a request is sent again when the background dies over it. */
const RETRIES = 2;

/** What becomes of a request. Answers to requests before the last one are dropped. */
export interface SpottingListener {
  answered(answer: SpotAnswer): void;
  refused(refusal: SpotRefusal): void;
  /** The extension was updated or removed: this script is an orphan. */
  orphaned(): void;
}

export interface Spotting {
  /** Opens the way to the background, which wakes while the page is read. */
  wakeUp(): void;
  spot(request: Omit<SpotRequest, 'request'>): void;
  /** Says something that is not answered. */
  tell(request: Omit<SpotRequest, 'request'>): void;
  end(): void;
}

/**
 * Asks the background for the mentions in a text, over one port. The background may die at any moment and takes
 * the port with it: the next request opens another, and one that was under way is sent again.
 */
export function createSpotting(listener: SpottingListener): Spotting {
  let port: ContentPort | undefined;
  let last: SpotRequest | undefined;
  let retries = 0;
  let count = 0;

  const hear = (message: unknown): void => {
    const answer = message as ToPage;
    if (answer.request !== last?.request) return;
    last = undefined;
    if ('state' in answer) listener.refused(answer);
    else listener.answered(answer);
  };

  const send = (request?: SpotRequest): void => {
    try {
      port ??= open();
      if (request) port.postMessage(request);
    } catch {
      port = undefined;
      if (isOrphan()) listener.orphaned();
      else if (request) fail(request);
    }
  };

  const open = (): ContentPort => {
    const opened = contentRuntime().connect({ name: PAGE_PORT });
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(() => {
      if (opened !== port) return;
      port = undefined;
      if (isOrphan()) return listener.orphaned();
      if (!last) return;
      if (retries) {
        retries -= 1;
        send(last);
      } else fail(last);
    });
    return opened;
  };

  const fail = ({ request }: SpotRequest): void => {
    last = undefined;
    // Why, nobody here can say; the extension's pages have words for that.
    listener.refused({ request, state: 'problem', problem: '' });
  };

  return {
    wakeUp: () => send(),
    spot(request) {
      retries = RETRIES;
      last = { ...request, request: ++count };
      send(last);
    },
    tell: (request) => send({ ...request, request: 0 }),
    end() {
      const opened = port;
      port = undefined;
      last = undefined;
      opened?.disconnect();
    },
  };
}
