import { hear } from '../platform/hear.ts';
import { lineBoxes } from './layer/lines.ts';
import { BESIDE } from './popover/place.ts';
import { type Marked, markedAt } from './spotting/mentions.ts';
import { inPage } from './text/frames.ts';
import { type Reading, shadowRootsOf } from './text/reading.ts';

/** Pixels beside a line box that still count as the mention; below and above it those up to its card. */
const SLACK = 2;
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, [onclick], [role=button], [role=link]';

/** What there is to point at now. */
export interface Pointable {
  reading: Reading;
  marked: readonly Marked[];
}

export interface PointerListener {
  /** Whether a click of the mouse is taken as a tap is. */
  clicks(): boolean;
  /**
   * The pointer came to something marked, to the line box of this index; told again where Shift is pressed there, so
   * that `shift` is true.
   *
   * @param besideMenu whether a menu was asked for on it, which no card is to open beside
   */
  entered(marked: Marked, line: number, shift: boolean, besideMenu: boolean): void;
  left(): void;
  /** It was tapped or clicked where the page does nothing with it, or a finger stayed on it anywhere. */
  tapped(marked: Marked, line: number): void;
}

interface Found {
  marked: Marked;
  line: number;
}

/** Where the pointer is, in the viewport of the page's document or a frame's. */
interface Point {
  x: number;
  y: number;
  within: Document;
}

/**
 * Follows the pointer by the caret position under it, so that no word needs a box.
 *
 * @returns what begins to follow it in a document, the page's or a frame's
 */
export function followPointer(
  signal: AbortSignal,
  pointable: () => Pointable | undefined,
  listener: PointerListener,
): (within: Document) => void {
  let on: Found | undefined;
  /**
   * What a mouse asked for a menu on, the browser's or one of the page: until it has left, no card comes beside that.
   */
  let menuOn: Marked | undefined;
  let frame = 0;
  let last: Point;
  let shift = false;

  const leave = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (on) listener.left();
    on = undefined;
  };

  const look = (): void => {
    frame = 0;
    const found = markedUnder(last, pointable());
    if (found?.marked !== menuOn) menuOn = undefined;
    if (found?.marked === on?.marked) return;
    leave();
    on = found;
    enter();
  };

  const enter = (): void => {
    if (on) listener.entered(on.marked, on.line, shift, on.marked === menuOn);
  };

  const menu = (event: MouseEvent, within: Document): void => {
    if (isFinger(event)) return;
    leave();
    menuOn = markedUnder(pointOf(event, within), pointable())?.marked;
  };

  const tap = (event: MouseEvent, within: Document): void => {
    const [target] = event.composedPath();
    // The menu that a finger asks for is a long press. Links keep their taps, and only those.
    const long = event.type !== 'click';
    const mouse = !isFinger(event) && (long || !listener.clicks() || !within.getSelection()?.isCollapsed);
    if (mouse || event.defaultPrevented) return;
    if (!long && (target as Element).closest?.(INTERACTIVE)) return;
    const found = markedUnder(pointOf(event, within), pointable());
    if (found) listener.tapped(found.marked, found.line);
  };

  hear<KeyboardEvent>(signal, window, 'keydown', ({ key, repeat }) => {
    if (repeat || key !== 'Shift') return;
    shift = true;
    enter();
  });

  return (within) => {
    hear<PointerEvent>(signal, within, 'pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      // While a button is down the reader selects or drags, and rests on nothing.
      if (event.buttons) return leave();
      last = pointOf(event, within);
      shift = event.shiftKey;
      frame ||= requestAnimationFrame(look);
    });
    hear(signal, within.documentElement, 'pointerleave', leave, false);
    hear<MouseEvent>(signal, within, 'click', (event) => tap(event, within), false);
    hear<MouseEvent>(signal, within, 'contextmenu', (event) => tap(event, within), false);
    hear<MouseEvent>(signal, within, 'contextmenu', (event) => menu(event, within));
  };
}

const pointOf = ({ clientX: x, clientY: y }: MouseEvent, within: Document): Point => ({ x, y, within });

/** In Firefox what asks for a menu may come from no pointer. */
const isFinger = (event: MouseEvent): boolean => /touch|pen/.test((event as PointerEvent).pointerType);

function markedUnder({ x, y, within }: Point, pointable: Pointable | undefined): Found | undefined {
  if (!pointable) return undefined;
  const { reading, marked: all } = pointable;
  // On pages without a known name too: it brings the page's style up to date, of which the page can be told.
  const caret = within.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(reading) });
  const marked = caret && markedAt(all, reading.offsetOf(caret.offsetNode, caret.offset));
  if (!marked) return undefined;
  const at = inPage(new DOMRect(x, y), within.documentElement);
  // The caret is the nearest one in the text, however far the pointer is from it.
  const line = lineBoxes(reading, marked).findIndex(
    ({ rect }) =>
      at.x >= rect.left - SLACK &&
      at.x <= rect.right + SLACK &&
      at.y >= rect.top - BESIDE &&
      at.y <= rect.bottom + BESIDE,
  );
  return line < 0 ? undefined : { marked, line };
}
