import { v7 as newId } from 'uuid';
import { Problem, type ProblemCode } from '../problem.ts';
import { ACCESS } from './access.ts';
import { browser } from './browser.ts';
import type { Arg, MessageName, Result } from './messages.ts';
import { inPrivateWindow } from './private-window.ts';

/** What travels to the background. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  arg: Arg<N>;
  /**
   * Whether the sender stands in a private window; the toolbar popup has no tab that would tell. False where only
   * something is read: that is the same there, and does not wait for the browser's word.
   */
  private: boolean;
  /** The same in every attempt at one request. Left out by who asks only once. */
  request?: string;
}

/** What travels back: errors too, since a thrown error loses its class on the way. */
export type Reply<T> = { result: T } | { problem: { code: ProblemCode; message: string } };

/** A worker that ends while it works takes its answer along. Work on a big pack outlives more than one. */
const ATTEMPTS = 6;

/** Requests of this page that record something. */
const recording = new Set<string>();

/** Whether it was this page that asked for something to be written: what is told of that is no news here. */
export const isMine = (request: string): boolean => recording.has(request);

let unanswered = 0;
/** When the last answer came, as `performance.now` has it. */
let answeredAt = 0;

/**
 * Asks the background, from one of the extension's own pages. Where no answer comes, asks again: the request carries
 * an id, by which what was written already is answered and not written twice.
 * Rejects with a Problem whose message is for the reader.
 */
export function send<N extends MessageName>(name: N, arg: Arg<N>): Promise<Result<N>> {
  unanswered++;
  return answerTo(name, arg).finally(() => {
    unanswered--;
    answeredAt = performance.now();
  });
}

/** For how many milliseconds this page has asked nothing; 0 while an answer is awaited. */
export const quietFor = (): number => (unanswered > 0 ? 0 : performance.now() - answeredAt);

async function answerTo<N extends MessageName>(name: N, arg: Arg<N>): Promise<Result<N>> {
  const isPrivate = await toldAsPrivate(name);
  const request = newId();
  if (ACCESS[name].records) recording.add(request);
  const envelope: Envelope<N> = { name, arg, private: isPrivate, request };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const reply = await attemptTo(envelope);
    if (!reply) continue;
    if ('problem' in reply) throw new Problem(reply.problem.code, reply.problem.message);
    return reply.result;
  }
  throw new Problem(
    'unexpected',
    'Apropos was interrupted and did not answer. Look whether it was saved before you try again.',
  );
}

/** The browser's word on this page's window, once something that records has asked for it. */
let word: Promise<boolean> | undefined;

/**
 * What only reads does not ask for the word, but does not overtake what asked before it: a note is saved, then read.
 */
async function toldAsPrivate(name: MessageName): Promise<boolean> {
  if (ACCESS[name].records) {
    word = inPrivateWindow();
    return word;
  }
  await word?.catch(() => {});
  return false;
}

/** Null where nobody answered: Chromium and Firefox reject with different words, or resolve with nothing. */
async function attemptTo<N extends MessageName>(envelope: Envelope<N>): Promise<Reply<Result<N>> | null> {
  try {
    return ((await browser.runtime.sendMessage(envelope)) as Reply<Result<N>> | undefined) ?? null;
  } catch {
    return null;
  }
}
