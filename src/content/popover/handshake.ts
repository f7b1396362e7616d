import type { CardHandshake, FromCard } from '../../platform/card-port.ts';
import { contentRuntime } from '../../platform/content-browser.ts';

/**
 * Hands a card's frame a port.
 *
 * @param nonce what the frame told the background, by which it knows us
 * @returns our end of it
 */
export function portTo(frame: HTMLIFrameElement, nonce: string, heard: (message: FromCard) => void): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromCard>) => heard(data);
  const handshake: CardHandshake = { apropos: 'card', nonce };
  frame.contentWindow?.postMessage(handshake, originOf(frame.src), [port2]);
  return port1;
}

/**
 * Chromium gives pages an address by a random id; the frame's origin is by the extension's own all the same. In a
 * sandboxed page it is no origin that could be named.
 */
function originOf(address: string): string {
  const { protocol, origin } = new URL(address);
  if (self.origin === 'null') return '*';
  return protocol === 'chrome-extension:' ? `${protocol}//${contentRuntime().id}` : origin;
}
