/**
 * Firefox's own remote protocol, plain TCP. Frames are `LENGTH:JSON`; the server greets first; a request is
 * `[0, id, command, parameters]`, its answer `[1, id, error, result]`; an error is of a sort, which may be empty.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  send<R = unknown>(command: string, parameters?: object): Promise<R>;
  end(): void;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Connects to a port on loopback; rejects where nobody answers there. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect({ port, host: '127.0.0.1' });
  const pending = new Map<number, Pending>();
  let last = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    pending.set(0, { resolve: () => resolve(), reject });
  });
  const fail = (error: Error): void => {
    for (const each of pending.values()) each.reject(error);
    pending.clear();
  };
  readFrames(socket, (frame) => {
    if (!Array.isArray(frame)) {
      pending.get(0)?.resolve(undefined);
      pending.delete(0);
      return;
    }
    const [, id, error, result] = frame as [number, number, { error: string; message: string } | null, unknown];
    const asked = pending.get(id);
    pending.delete(id);
    if (error) asked?.reject(new Error([error.error, error.message].filter(Boolean).join(': ')));
    else asked?.resolve(result);
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed the connection.')));
  await greeted;
  return {
    send<R>(command: string, parameters: object = {}): Promise<R> {
      last += 1;
      const id = last;
      const text = JSON.stringify([0, id, command, parameters]);
      return new Promise<R>((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('Firefox has ended.'));
        pending.set(id, { resolve: (value) => resolve(value as R), reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    end: () => socket.destroy(),
  };
}

/** Calls `take` with each frame's JSON; lengths count bytes. */
function readFrames(socket: Socket, take: (frame: unknown) => void): void {
  let chunks: Buffer[] = [];
  let held = 0;
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    for (;;) {
      const all = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks, held);
      chunks = [all];
      const colon = all.indexOf(0x3a);
      if (colon < 0) return;
      const length = Number(all.toString('latin1', 0, colon));
      const end = colon + 1 + length;
      if (all.length < end) return;
      const frame = all.toString('utf8', colon + 1, end);
      chunks = [all.subarray(end)];
      held = all.length - end;
      take(JSON.parse(frame));
    }
  });
}
