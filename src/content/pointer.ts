import { BESIDE } from './card-place.ts';
import { lineBoxes } from './lines.ts';
import { type Mention, mentionAt } from './mentions.ts';
import type { Reading } from './reading.ts';

/** Pixels beside a line box that still count as the mention; below and above it those up to its card. */
const SLACK = 2;
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [onclick], [role="button"], [role="link"]';

/** What there is to point at now. */
export interface Pointable {
  reading: Reading;
  mentions: readonly Mention[];
}

export interface PointerListener {
  /** Whether a click of the mouse is taken as a tap is. */
  clicks(): boolean;
  /**
   * The pointer came to a mention, to the line box of this index; told again where Shift is pressed there, so that
   * `shift` is true.
   */
  entered(mention: Mention, line: number, shift: boolean): void;
  left(): void;
  /** A mention was tapped or clicked where the page does nothing with it, or a finger stayed on it anywhere. */
  tapped(mention: Mention, line: number): void;
}

interface Found {
  mention: Mention;
  line: number;
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
  let on: Found | undefined;
  let frame = 0;
  let lastX = 0;
  let lastY = 0;
  let shift = false;

  const leave = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (on) listener.left();
    on = undefined;
  };

  const look = (): void => {
    frame = 0;
    const found = mentionUnder(lastX, lastY, pointable());
    if (found?.mention === on?.mention) return;
    leave();
    on = found;
    enter();
  };

  const enter = (): void => {
    if (on) listener.entered(on.mention, on.line, shift);
  };

  const tap = (event: MouseEvent): void => {
    const { clientX, clientY, pointerType, target, type } = event as PointerEvent;
    // The menu that a finger asks for is a long press. Links keep their taps, and only those.
    const long = type !== 'click';
    const finger = pointerType === 'touch' || pointerType === 'pen';
    const mouse = !finger && (long || !listener.clicks() || !getSelection()?.isCollapsed);
    if (mouse || !event.isTrusted || event.defaultPrevented) return;
    if (!long && (target as Element).closest?.(INTERACTIVE)) return;
    const found = mentionUnder(clientX, clientY, pointable());
    if (found) listener.tapped(found.mention, found.line);
  };

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons, isTrusted, shiftKey }) => {
      // While a button is down the reader selects or drags.
      if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
      [lastX, lastY, shift] = [clientX, clientY, shiftKey];
      frame ||= requestAnimationFrame(look);
    },
    { passive: true, signal, capture: true },
  );
  addEventListener(
    'keydown',
    ({ key, isTrusted, repeat }) => {
      if (!isTrusted || repeat || key !== 'Shift') return;
      shift = true;
      enter();
    },
    { signal, capture: true },
  );
  document.documentElement.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && leave(), {
    passive: true,
    signal,
  });
  for (const type of ['click', 'contextmenu'] as const) document.addEventListener(type, tap, { signal });
}

function mentionUnder(x: number, y: number, pointable: Pointable | undefined): Found | undefined {
  const caret = pointable?.mentions.length ? document.caretPositionFromPoint(x, y) : null;
  const offset = caret && pointable?.reading.offsetOf(caret.offsetNode, caret.offset);
  const mention = pointable && mentionAt(pointable.mentions, offset ?? -1);
  if (!mention) return undefined;
  // The caret is the nearest one in the text, however far the pointer is from it.
  const line = lineBoxes(pointable.reading, mention).findIndex(
    ({ rect }) =>
      x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - BESIDE && y <= rect.bottom + BESIDE,
  );
  return line < 0 ? undefined : { mention, line };
}
