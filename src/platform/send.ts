import { Problem, type ProblemCode, toProblem } from '../problem.ts';
import { browser } from './browser.ts';
import type { Arg, MessageName, Result } from './messages.ts';

/** What travels to the background. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  arg: Arg<N>;
  /** Whether the sender stands in a private window; the toolbar popup has no tab that would tell. */
  private: boolean;
}

/** What travels back: errors too, since a thrown error loses its class on the way. */
export type Reply<T> = { result: T } | { problem: { code: ProblemCode; message: string } };

/**
 * Asks the background, from one of the extension's own pages.
 * Rejects with a Problem whose message is for the reader.
 */
export async function send<N extends MessageName>(name: N, arg: Arg<N>): Promise<Result<N>> {
  let reply: Reply<Result<N>> | undefined;
  try {
    const envelope: Envelope<N> = { name, arg, private: await inPrivateWindow() };
    reply = (await browser.runtime.sendMessage(envelope)) as Reply<Result<N>> | undefined;
  } catch (error) {
    throw toProblem(error);
  }
  if (!reply) throw new Problem('unexpected', 'Apropos did not answer. Nothing was changed; please try again.');
  if ('problem' in reply) throw new Problem(reply.problem.code, reply.problem.message);
  return reply.result;
}

async function inPrivateWindow(): Promise<boolean> {
  // Firefox for Android has no windows.
  return browser.windows ? (await browser.windows.getCurrent()).incognito : false;
}
