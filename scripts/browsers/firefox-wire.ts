/**
 * The Firefox driver's own connection. Marionette runs each script in two new sandboxes, which cost the browser more
 * than most of what it is asked; over this one, methods are called as they are.
 */
import { connectMarionette, type Marionette } from './marionette.ts';
import { callText } from './script-text.ts';

interface Connection {
  openInputStream(flags: number, size: number, count: number): object;
  openOutputStream(flags: number, size: number, count: number): object;
}

interface Transport {
  hooks: { onPacket(packet: unknown): void; onClosed(): void };
  ready(): void;
  send(packet: unknown): void;
}

interface ServerSocket {
  readonly port: number;
  init(port: number, loopbackOnly: boolean, backlog: number): void;
  asyncListen(listener: {
    onSocketAccepted(socket: ServerSocket, connection: Connection): void;
    onStopListening(): void;
  }): void;
}

declare const ChromeUtils: {
  importESModule(url: 'chrome://remote/content/marionette/transport.sys.mjs'): {
    DebuggerTransport: new (input: object, output: object) => Transport;
  };
};
declare const Cc: Record<'@mozilla.org/network/server-socket;1', { createInstance(of: unknown): ServerSocket }>;
declare const Ci: { nsIServerSocket: unknown };

type Methods = Record<string, (...args: unknown[]) => unknown>;

/** Connects to an object that stands on the browser's window under this name; rejects where Firefox has ended. */
export async function connectTo(name: string, inChrome: <R>(expression: string) => Promise<R>): Promise<Marionette> {
  return connectMarionette(await inChrome<number>(callText(listenInChrome, name)));
}

/** Runs in the browser's window: has that object's methods called in Marionette's words. Answers a port on loopback. */
function listenInChrome(name: string): number {
  const methods = window[name as keyof Window] as unknown as Methods;
  const { DebuggerTransport } = ChromeUtils.importESModule('chrome://remote/content/marionette/transport.sys.mjs');
  const socket = Cc['@mozilla.org/network/server-socket;1'].createInstance(Ci.nsIServerSocket);
  socket.init(-1, true, 1);
  socket.asyncListen({
    onSocketAccepted(_, connection) {
      const wire = new DebuggerTransport(connection.openInputStream(0, 0, 0), connection.openOutputStream(0, 0, 0));
      wire.hooks = {
        async onPacket(packet) {
          const [, id, method, args] = packet as [number, number, string, unknown[]];
          try {
            const run = methods[method];
            if (!run) throw new Error(`There is no ${method} to call.`);
            wire.send([1, id, null, await run(...args)]);
          } catch (error) {
            wire.send([1, id, { error: '', message: String((error as Error | undefined)?.message ?? error) }, null]);
          }
        },
        onClosed() {},
      };
      wire.ready();
      wire.send({});
    },
    onStopListening() {},
  });
  return socket.port;
}
