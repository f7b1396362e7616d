import { lineBoxes } from './lines.ts';
import { type Mention, mentionAt } from './mentions.ts';
import type { Reading } from './reading.ts';

/** Pixels around a line box that still count as the mention; below it, room for the line. */
const SLACK = 2;
const SLACK_BELOW = 5;
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [onclick], [role="button"], [role="link"]';

/** What there is to point at now. */
export interface Pointable {
  reading: Reading;
  mentions: readonly Mention[];
}

export interface PointerListener {
  /** The pointer came to a mention, to the line box of this index. */
  entered(mention: Mention, line: number): void;
  left(): void;
  /** A finger or a pen touched a mention where the page does nothing with it. */
  tapped(mention: Mention, line: number): void;
}

/**
 * Follows the pointer by the caret position under it, so that no word needs a box. Only what the reader's hand does
 * counts: a page that makes events of its own could try word after word and see where a card opens.
 */
export function followPointer(
  signal: AbortSignal,
  pointable: () => Pointable | undefined,
  listener: PointerListener,
): void {
  let on: Mention | undefined;
  let frame = 0;
  let lastX = 0;
  let lastY = 0;

  const leave = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (on) listener.left();
    on = undefined;
  };

  const look = (): void => {
    frame = 0;
    const found = mentionUnder(lastX, lastY, pointable());
    if (found?.mention === on) return;
    leave();
    on = found?.mention;
    if (found) listener.entered(found.mention, found.line);
  };

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons, isTrusted }) => {
      // While a button is down the reader selects or drags.
      if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
      [lastX, lastY] = [clientX, clientY];
      frame ||= requestAnimationFrame(look);
    },
    { passive: true, signal, capture: true },
  );
  document.documentElement.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && leave(), {
    passive: true,
    signal,
  });
  document.addEventListener(
    'click',
    (event) => {
      const { clientX, clientY, target } = event;
      const isTouch = (event as PointerEvent).pointerType === 'touch' || (event as PointerEvent).pointerType === 'pen';
      if (!event.isTrusted || !isTouch || event.defaultPrevented || (target as Element).closest?.(INTERACTIVE)) return;
      const found = mentionUnder(clientX, clientY, pointable());
      if (found) listener.tapped(found.mention, found.line);
    },
    { signal },
  );
}

function mentionUnder(
  x: number,
  y: number,
  pointable: Pointable | undefined,
): { mention: Mention; line: number } | undefined {
  const caret = pointable?.mentions.length ? document.caretPositionFromPoint(x, y) : undefined;
  if (!pointable || !caret) return undefined;
  const offset = pointable.reading.offsetOf(caret.offsetNode, caret.offset);
  const mention = offset === undefined ? undefined : mentionAt(pointable.mentions, offset);
  if (!mention) return undefined;
  // The caret is the nearest one in the text, however far the pointer is from it.
  const line = lineBoxes(pointable.reading, mention).findIndex(
    ({ rect }) =>
      x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK_BELOW,
  );
  return line < 0 ? undefined : { mention, line };
}
