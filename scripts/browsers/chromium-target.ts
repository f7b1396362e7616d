/**
 * DevTools messages to a target that Playwright does not attach to, such as the toolbar popup, in the
 * protocol's older nested form, which needs no connection of its own.
 */
import type { CDPSession } from 'playwright-core';

export interface Target {
  send<R = unknown>(method: string, parameters?: object): Promise<R>;
  detach(): Promise<void>;
}

export async function attach(root: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
    };
    if (id === undefined) return;
    const asked = pending.get(id);
    pending.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  root.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const each of pending.values()) each.reject(new Error('The target is gone.'));
    pending.clear();
  });
  return {
    send<R>(method: string, params: object = {}): Promise<R> {
      last += 1;
      const id = last;
      return new Promise<R>((resolve, reject) => {
        pending.set(id, { resolve: (value) => resolve(value as R), reject });
        root
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
          .catch(reject);
      });
    },
    detach: async () => void (await root.send('Target.detachFromTarget', { sessionId })),
  };
}
