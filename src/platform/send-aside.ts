import type { Arg, MessageName, Result } from './messages.ts';
import { quietFor, send } from './send.ts';

/** Milliseconds without a question after which nobody waits: one answer often leads to the next question. */
const QUIET_MS = 20;

/** Until this page has asked nothing for a moment; whoever waits for that goes on together with the others. */
let quiet: Promise<void> | undefined;

/**
 * Asks the background for what nobody waits for: once everything else that this page asked is answered, since the
 * background looks at one thing at a time. Rejects as `send` does.
 */
export async function sendAside<N extends MessageName>(name: N, arg: Arg<N>): Promise<Result<N>> {
  quiet ??= untilQuiet();
  await quiet;
  return send(name, arg);
}

async function untilQuiet(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  while (quietFor() < QUIET_MS);
  quiet = undefined;
}
