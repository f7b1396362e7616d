/**
 * Hears what the browser tells, and nothing that a page makes up: it could try word after word and see what happens.
 * Before the page, which may keep an event to itself.
 *
 * @param target what the event happens to, or in
 * @param capture false where the page comes first, or where what happens within the target does not count
 */
export function hear<E extends Event>(
  signal: AbortSignal,
  target: EventTarget,
  type: string,
  heard: (event: E) => void,
  capture = true,
): void {
  target.addEventListener(type, (event) => event.isTrusted && heard(event as E), { signal, capture });
}
