import { inPage } from './frames.ts';
import { lineBoxes } from './lines.ts';
import { type Mention, mentionAt } from './mentions.ts';
import type { Reading } from './reading.ts';
import { isThere } from './tree.ts';

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

/** Where the pointer is, in the viewport of the page's document or a frame's. */
interface Point {
  x: number;
  y: number;
  within: Document;
}

/**
 * Follows the pointer by the caret position under it, so that no word needs a box. Only what the reader's hand does
 * counts: a page that makes events of its own could try word after word and see where a card opens.
 *
 * @returns what begins to follow it in a document, the page's or a frame's
 */
export function followPointer(
  signal: AbortSignal,
  pointable: () => Pointable | undefined,
  listener: PointerListener,
): (within: Document) => void {
  let on: Mention | undefined;
  let frame = 0;
  let last: Point = { x: 0, y: 0, within: document };

  const leave = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (on) listener.left();
    on = undefined;
  };

  const look = (): void => {
    frame = 0;
    const found = mentionUnder(last, pointable());
    if (found?.mention === on) return;
    leave();
    on = found?.mention;
    if (found) listener.entered(found.mention, found.line);
  };

  return (within) => {
    within.addEventListener(
      'pointermove',
      ({ clientX, clientY, pointerType, buttons, isTrusted }) => {
        // While a button is down the reader selects or drags.
        if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
        last = { x: clientX, y: clientY, within };
        frame ||= requestAnimationFrame(look);
      },
      { passive: true, signal, capture: true },
    );
    within.documentElement.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && leave(), {
      passive: true,
      signal,
    });
    within.addEventListener(
      'click',
      (event) => {
        const { clientX, clientY } = event;
        const [target] = event.composedPath();
        const isTouch = /touch|pen/.test((event as PointerEvent).pointerType);
        if (!event.isTrusted || !isTouch || event.defaultPrevented) return;
        if ((target as Element).closest?.(INTERACTIVE)) return;
        const found = mentionUnder({ x: clientX, y: clientY, within }, pointable());
        if (found) listener.tapped(found.mention, found.line);
      },
      { signal },
    );
  };
}

function mentionUnder(
  { x, y, within }: Point,
  pointable: Pointable | undefined,
): { mention: Mention; line: number } | undefined {
  if (!pointable?.mentions.length) return undefined;
  const { reading, mentions } = pointable;
  const shadowRoots = reading.scopes.filter((scope) => isThere(scope) && scope.nodeType === 11) as ShadowRoot[];
  const caret = within.caretPositionFromPoint(x, y, { shadowRoots });
  const offset = caret ? reading.offsetOf(caret.offsetNode, caret.offset) : undefined;
  const mention = offset === undefined ? undefined : mentionAt(mentions, offset);
  if (!mention) return undefined;
  const at = inPage(new DOMRect(x, y), within);
  // The caret is the nearest one in the text, however far the pointer is from it.
  const line = lineBoxes(reading, mention).findIndex(
    ({ rect }) =>
      at.x >= rect.left - SLACK &&
      at.x <= rect.right + SLACK &&
      at.y >= rect.top - SLACK &&
      at.y <= rect.bottom + SLACK_BELOW,
  );
  return line < 0 ? undefined : { mention, line };
}
