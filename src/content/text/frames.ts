import { isForm } from '../page/other-sorts.ts';

/**
 * The body of a frame of the page's own origin with prose in it; undefined for all others, which nobody lets us see.
 */
export function frameBody(frame: Element): HTMLElement | undefined {
  const body = (frame as HTMLIFrameElement).contentDocument?.body;
  return body?.querySelector('p') && !isForm(body) ? body : undefined;
}

/** A rectangle of the viewport that a node is laid out in, which may be a frame's, in that of the page. */
export function inPage(rect: DOMRect, { ownerDocument }: Node): DOMRect {
  const frame = ownerDocument?.defaultView?.frameElement as HTMLElement | null | undefined;
  if (!frame) return rect;
  const { left, top, width } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = width / frame.offsetWidth || 1;
  const within = new DOMRect(
    left + (frame.clientLeft + parseFloat(paddingLeft) + rect.x) * scale,
    top + (frame.clientTop + parseFloat(paddingTop) + rect.y) * scale,
    rect.width * scale,
    rect.height * scale,
  );
  return inPage(within, frame);
}
