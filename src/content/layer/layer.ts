import { hear } from '../../platform/hear.ts';
import type { LineStroke } from '../../platform/page-port.ts';
import type { Host } from '../host/host.ts';
import { byBlock, isMark, type Marked } from '../spotting/mentions.ts';
import type { Reading, Scope } from '../text/reading.ts';
import { createAfterLayout } from './after-layout.ts';
import { besideBars } from './bars.ts';
import { drawnLine, drawnRing, type Shape } from './drawing.ts';
import { forgetFonts } from './fonts.ts';
import { createHeight } from './height.ts';
import { lineBoxes, lineUnder, STRONG, washOver } from './lines.ts';
import { nearMarks } from './near-marks.ts';
import { createNearness } from './nearness.ts';
import { columnOf, createSheet, whereabouts } from './sheet.ts';
import { followSizes } from './sizes.ts';
import { createSurroundings } from './surroundings.ts';

/** Milliseconds after which a page that is never idle has the layer raised all the same. */
const RAISE_MS = 200;

export interface Layer {
  /** Follows what happens in the page's document, in one of a frame or in a shadow root, whose events stay in there. */
  enter(scope: Scope): void;
  /** Draws what is marked from now on, and nothing else: a line under mentions, a marker's colour over passages. */
  show(reading: Reading, marked: readonly Marked[], stroke: LineStroke): void;
  /** Draws a ring around one of them, or around none. */
  ring(marked: Marked | undefined): void;
  /** Something may have moved: draws again in the next frame, once the page is laid out. */
  redraw(): void;
}

/**
 * One layer for the whole text, in the host's closed root. One element of the size of the text's column holds all
 * lines, so that the page learns nothing about single words.
 *
 * @param followed called after the page scrolled or the layer was drawn: what stands beside a mention has to follow
 */
export function createLayer(host: Host, signal: AbortSignal, followed: () => void): Layer {
  const sheet = createSheet(host);
  const height = createHeight(host);
  let reading: Reading | undefined;
  let groups = new Map<Element, Marked[]>();
  let ringed: Marked | undefined;
  let frame = 0;
  let mustDraw = false;
  let raising = 0;
  let drawnAt: string | undefined;
  /** Some of the text that is drawn under, or what lies over it, moves against the page as that scrolls. */
  let moves = false;
  /** Something may lie over the text for a while. */
  let hasBars = false;
  let stroke = STRONG;
  const forced = matchMedia('(forced-colors: active)');
  const nearness = createNearness(signal, redraw);
  const whenLaidOut = createAfterLayout(signal, () => {
    // After the page's own listeners have run.
    if (height.barsAtEdges() && !hasBars) mustDraw = hasBars = true;
    if (mustDraw || moves || (reading && drawnAt !== whereabouts(reading, host))) draw();
    followed();
  });
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

  /** In the next frame, draws where it must or where the text has moved against the host. */
  function follow(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      whenLaidOut();
    });
  }

  function draw(): void {
    mustDraw = false;
    moves = hasBars;
    const near = nearness.near();
    // Until it is known what is near the lines stay that there are.
    if (!reading || !near) return;
    host.attach();
    const around = createSurroundings();
    const column = columnOf(reading.roots, around);
    const drawn: Shape[] = [];
    for (const element of near) {
      try {
        for (const marked of nearMarks(reading, groups.get(element) ?? [], element)) {
          for (const box of lineBoxes(reading, marked, element)) {
            const surroundings = around(box.holder);
            moves ||= surroundings.stuck.length > 0;
            const line = isMark(marked)
              ? washOver(box, surroundings)
              : lineUnder(box, marked, surroundings, forced.matches ? STRONG : stroke);
            const shown = line && hasBars ? besideBars(line, surroundings, around, reading.scopes) : line;
            if (shown) drawn.push(drawnLine(shown, column));
            if (marked === ringed && (shown || surroundings.turned)) {
              drawn.push(drawnRing(box, column));
            }
          }
        }
      } catch {
        // In Chromium fields of a form are names on it, before its own: what a page breaks off so for a name that is
        // known would have the layer stay as it was, as it can see.
      }
    }
    drawnAt = whereabouts(reading, host);
    // What fills a shape is not among what browsers have in the system's colours by themselves.
    sheet.lay(column, drawn, forced.matches ? ';fill:CanvasText' : '');
  }

  function raise(): void {
    raising = 0;
    hasBars = !!reading && height.raise(reading);
    if (hasBars) redraw();
  }

  hear(signal, matchMedia('(prefers-color-scheme: dark)'), 'change', redraw);
  hear(signal, forced, 'change', redraw);
  hear(signal, window, 'resize', restyled);
  hear(signal, document.fonts, 'loadingdone', () => {
    forgetFonts();
    redraw();
  });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(raising);
  });

  return {
    enter(scope) {
      // A scroll of the whole page moves the layer along; any other moves the text under it.
      hear(signal, scope, 'scroll', ({ target }) => (target === document ? follow() : redraw()));
      hear(signal, scope, 'load', restyled);
      hear(signal, scope, 'transitionend', redraw);
      hear(signal, scope, 'animationend', redraw);
    },
    show(newReading, marked, newStroke) {
      stroke = newStroke;
      groups = byBlock(marked, newReading.blocks);
      if (reading === newReading) return redraw();
      reading = newReading;
      // All of them, known names in them or not: a page that has its own sizes followed sees when we are told of
      // others.
      const blocks = reading.blocks.map(({ element }) => element);
      nearness.follow(blocks);
      // Text may move within a root that keeps its size.
      followSizesOf([document.documentElement, ...reading.roots, ...blocks]);
      restyled();
    },
    ring(marked) {
      ringed = marked;
      redraw();
    },
    redraw,
  };
}
