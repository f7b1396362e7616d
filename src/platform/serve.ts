import { Problem, toProblem } from '../problem.ts';
import { ACCESS, type Sender } from './access.ts';
import { browser, type Runtime } from './browser.ts';
import { tellChanged } from './changed.ts';
import type { Arg, MessageName, Messages, Result } from './messages.ts';
import type { Envelope, Reply } from './send.ts';

/** Who sent a message: where it may be of use to a handler. */
export interface From {
  sender: Sender;
  /** The tab that the sender stands in; the toolbar popup stands in none. */
  tab?: number;
  private: boolean;
  /** The same in every attempt at one request. */
  request?: string;
}

/** One handler for every message of the contract. */
export type Handlers = {
  [N in MessageName]: (arg: Arg<N>, from: From) => Result<N> | Promise<Awaited<ReturnType<Messages[N]>>>;
};

/**
 * Answers messages by the handlers. The listener is registered at once, as a woken worker must.
 * Senders that the contract does not name get `not-allowed`, private windows that would record `private-window`.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isEnvelope(message) ? answer(handlers, message, sender) : undefined,
  );
}

async function answer<N extends MessageName>(
  handlers: Handlers,
  envelope: Envelope<N>,
  sender: Runtime.MessageSender,
): Promise<Reply<Result<N>>> {
  try {
    const from = whoSent(envelope, sender);
    refuse(envelope.name, from);
    const result = (await handlers[envelope.name](envelope.arg, from)) as Result<N>;
    if (changes(envelope.name)) tellChanged(from.request);
    return { result };
  } catch (error) {
    const { code, message } = toProblem(error);
    if (code === 'unexpected') console.error(`Apropos: ${envelope.name} failed`, error);
    return { problem: { code, message } };
  }
}

/** Whether a message writes what others show. A draft is the form's own that it is written in. */
const changes = (name: MessageName): boolean => ACCESS[name].records && name !== 'draft.set';

function refuse(name: MessageName, from: From): void {
  const access = ACCESS[name];
  if (!access.from.includes(from.sender)) {
    throw new Problem('not-allowed', `Apropos does not take “${name}” from there.`);
  }
  if (access.records && from.private) {
    throw new Problem(
      'private-window',
      'This is a private window: Apropos reads here and never records. Open the page in an ordinary window to write.',
    );
  }
}

function whoSent(envelope: Envelope, sender: Runtime.MessageSender): From {
  // A content script's sender has the page's address; only our own pages have one of the extension's scheme.
  const url = new URL(sender.url ?? 'about:blank');
  if (sender.id !== browser.runtime.id || !url.protocol.endsWith('-extension:')) {
    throw new Problem('not-allowed', 'Apropos answers its own pages only.');
  }
  return {
    sender: url.pathname === '/card/card.html' ? 'card' : 'page',
    ...(sender.tab?.id === undefined ? {} : { tab: sender.tab.id }),
    private: envelope.private || sender.tab?.incognito === true,
    ...(typeof envelope.request === 'string' && { request: envelope.request }),
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(ACCESS, message.name)
  );
}
