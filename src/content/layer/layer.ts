import type { LineStroke } from '../../platform/page-port.ts';
import type { Host } from '../host/host.ts';
import { styledElement } from '../host/styling.ts';
import { byBlock, isMark, type Marked } from '../spotting/mentions.ts';
import type { Reading, Scope } from '../text/reading.ts';
import { isThere } from '../text/tree.ts';
import { besideBars } from './bars.ts';
import { drawnLine, drawnRing, RING_GAP } from './drawing.ts';
import { forgetFonts } from './fonts.ts';
import { lineBoxes, lineUnder, STRONG, washOver } from './lines.ts';
import { createNearness } from './nearness.ts';
import { followSizes } from './sizes.ts';
import { atEdges, stacksOf } from './stacking.ts';
import { type Box, createSurroundings, intersection, MIDDLE, union } from './surroundings.ts';

/** Milliseconds after which a page that is never idle has the layer raised all the same. */
const RAISE_MS = 200;

/** What may stay where it is, beside the text, what that stands in and what is at the edges of the screen. */
const BARS = 'header, nav';

export interface Layer {
  /** Follows what happens in the page's document, in one of a frame or in a shadow root, whose events stay in there. */
  hear(scope: Scope): void;
  /** Draws what is marked from now on, and nothing else: a line under mentions, a marker's colour over passages. */
  show(reading: Reading, marked: readonly Marked[], stroke: LineStroke): void;
  /** Draws a ring around one of them, or around none. */
  ring(marked: Marked | undefined): void;
  /** Something may have moved: draws again before the next frame. */
  redraw(): void;
}

/**
 * One layer for the whole text, in the host's closed root. One element of the size of the text's column holds all
 * lines, so that the page learns nothing about single words; it takes no part in the page's layout or its clicks.
 *
 * @param followed called after the page scrolled or the layer was drawn: what stands beside a mention has to follow
 */
export function createLayer(host: Host, signal: AbortSignal, followed: () => void): Layer {
  const sheet = styledElement('position: absolute; contain: strict; pointer-events: none; width: 1px');
  sheet.setAttribute('aria-hidden', 'true');
  host.root.append(sheet);

  let reading: Reading | undefined;
  let groups = new Map<Element, Marked[]>();
  let ringed: Marked | undefined;
  let frame = 0;
  let mustDraw = false;
  let raising = 0;
  let drawnAt = '';
  /** Some of the text that is drawn under, or what lies over it, moves against the page as that scrolls. */
  let moves = false;
  /** How high the layer is stacked. */
  let height = 0;
  /** Something may lie over the text for a while. */
  let hasBars = false;
  let stroke = STRONG;
  const forced = matchMedia('(forced-colors: active)');
  const nearness = createNearness(signal, redraw);
  const followSizesOf = followSizes(signal, redraw);

  function redraw(): void {
    mustDraw = true;
    follow();
  }

  function restyled(): void {
    // All blocks are asked for it, which no frame should wait for.
    raising ||= requestIdleCallback(raise, { timeout: RAISE_MS });
    redraw();
  }

  /** Before the next frame, draws where it must or where the text has moved against the host. */
  function follow(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      // A script may make a bar of something while the page scrolls, after the page's own listeners have run.
      if (!mustDraw && !hasBars) mustDraw = hasBars = areBars(atEdges());
      if (mustDraw || moves || drawnAt !== whereabouts()) draw();
      followed();
    });
  }

  function draw(): void {
    mustDraw = false;
    moves = hasBars;
    if (!reading) return;
    host.attach();
    const around = createSurroundings();
    const column = reading.roots.map((root) => intersection(textBox(root), around(root).clip)).reduce(union);
    const corner = host.element.getBoundingClientRect();
    // A page may magnify its root, and us with it.
    const unit = sheet.getBoundingClientRect().width / Number.parseFloat(sheet.style.width) || 1;
    const { left, top } = column;
    const drawn: HTMLElement[] = [];
    for (const element of nearness.near()) {
      for (const marked of groups.get(element) ?? []) {
        for (const box of lineBoxes(reading, marked)) {
          const surroundings = around(box.holder);
          moves ||= surroundings.stuck.length > 0;
          const line = isMark(marked)
            ? washOver(box, surroundings)
            : lineUnder(box, marked, surroundings, forced.matches ? STRONG : stroke);
          const shown = line && hasBars ? besideBars(line, surroundings, around) : line;
          if (shown) drawn.push(drawnLine(shown, { left, top, unit }));
          if (marked === ringed && (shown || surroundings.turned)) {
            drawn.push(drawnRing(box, surroundings.ground < MIDDLE, { left, top, unit }));
          }
        }
      }
    }
    drawnAt = whereabouts();
    Object.assign(sheet.style, {
      left: `${(left - corner.left) / unit}px`,
      top: `${(top - corner.top) / unit}px`,
      width: `${Math.max(1, column.right - left) / unit}px`,
      height: `${Math.max(0, column.bottom - top) / unit}px`,
    });
    sheet.replaceChildren(...drawn);
  }

  /** As high as the highest block of the text, known names in it or not: the page sees how high the host is. */
  function raise(): void {
    raising = 0;
    // Always in this order: the page sees which came first, and the browser's idle time must not tell it anything.
    host.attach();
    const text = (reading?.blocks ?? []).map(({ element }) => element).filter(isThere);
    height = stacksOf(text).highest;
    host.raise(height);
    hasBars = areBars([...text, ...document.querySelectorAll(BARS), ...atEdges()]);
    if (hasBars) redraw();
  }

  /** Whether some of them stay while the page scrolls and are stacked no higher than we: those do not hide us by themselves. */
  function areBars(elements: readonly Element[]): boolean {
    return stacksOf(elements).lowestBar <= height;
  }

  /** Where the text stands against the host: what stays the same while the page scrolls as a whole. */
  function whereabouts(): string {
    const corner = host.element.getBoundingClientRect();
    const places = reading?.roots.map((root) => {
      const { left, top } = root.getBoundingClientRect();
      return [Math.round(left - corner.left), Math.round(top - corner.top)];
    });
    return String(places);
  }

  const capture = { capture: true, signal };
  /** The card as well: what the reader wrote is for no printer. */
  const hideOnPaper = ({ type }: Event): void => {
    for (const part of host.root.children as HTMLCollectionOf<HTMLElement>) part.hidden = type === 'beforeprint';
  };
  for (const event of ['beforeprint', 'afterprint']) addEventListener(event, hideOnPaper, { signal });
  for (const media of [matchMedia('(prefers-color-scheme: dark)'), forced]) {
    media.addEventListener('change', redraw, { signal });
  }
  addEventListener('resize', restyled, { signal });
  document.fonts.addEventListener(
    'loadingdone',
    () => {
      forgetFonts();
      redraw();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(raising);
  });

  return {
    hear(scope) {
      // A scroll of the whole page moves the layer along; any other moves the text under it.
      scope.addEventListener('scroll', ({ target }) => (target === document ? follow() : redraw()), capture);
      scope.addEventListener('load', restyled, capture);
      for (const event of ['transitionend', 'animationend']) scope.addEventListener(event, redraw, capture);
    },
    show(newReading, marked, newStroke) {
      stroke = newStroke;
      const sameText = reading === newReading;
      reading = newReading;
      groups = byBlock(marked, reading.blocks);
      // Text may move within a root that keeps its size.
      followSizesOf([document.documentElement, ...reading.roots, ...groups.keys()]);
      nearness.follow([...groups.keys()]);
      if (sameText) redraw();
      else restyled();
    },
    ring(marked) {
      ringed = marked;
      redraw();
    },
    redraw,
  };
}

/**
 * Where the text of a root stands, known names in it or not, with room for the ring of a name at its edge. What does not
 * fit into its box stands beside it: to the right or, in writing from right to left, to the left.
 */
function textBox(root: Element): Box {
  const { left, top, right, bottom } = root.getBoundingClientRect();
  const over = RING_GAP + Math.max(0, root.scrollWidth - root.clientWidth);
  const below = RING_GAP + Math.max(0, root.scrollHeight - root.clientHeight);
  return { left: left - over, top: top - RING_GAP, right: right + over, bottom: bottom + below };
}
