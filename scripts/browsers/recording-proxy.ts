/**
 * An HTTP proxy on loopback that lists what a browser asks for, whoever in it asks: pages, the extension or the
 * browser itself. Only requests to loopback are passed on; all others are refused, so nothing leaves the machine.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Addresses in the order asked for; "host:port" for encrypted ones. */
  requests: string[];
  close(): void;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((asked, answer) => {
    requests.push(asked.url ?? '');
    if (!URL.canParse(asked.url ?? '') || !LOOPBACK.has(new URL(asked.url ?? '').hostname)) {
      answer.writeHead(403).end();
      return;
    }
    const onward = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.on('error', () => answer.destroy()).pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('connect', (asked, socket) => {
    requests.push(asked.url ?? '');
    // Who is refused may be gone before it has heard so.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
