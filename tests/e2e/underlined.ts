/** Whether lines lie under the words they belong to, wherever on the page those stand. */
import type { Rect, Tab } from '../../scripts/browsers/browser.ts';
import { waitFor } from '../../scripts/browsers/point.ts';

/** The way to the root that the layer alone is in. */
export const LAYER = 'html > div >>> [aria-hidden]';

/** The boxes of the nth place (from 0) of a text, or null where there are fewer. */
export async function boxesOf(tab: Tab, text: string, nth = 0): Promise<Rect[] | null> {
  return (await placesOf(tab, text))[nth] ?? null;
}

/**
 * The boxes of each place where a text stands whole in one text node and is laid out, those in open shadow roots and in
 * frames of the page's own included; in the page's viewport, unscrolled.
 */
export function placesOf(tab: Tab, text: string): Promise<Rect[][]> {
  return tab.evaluate((text) => {
    const found: Rect[][] = [];
    const look = (node: Node, left: number, top: number): void => {
      if (node.nodeType === 3 && node.parentElement?.checkVisibility()) {
        const { data } = node as Text;
        for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({
            x: x + left,
            y: y + top,
            width,
            height,
          }));
          if (boxes.length > 0) found.push(boxes);
        }
      }
      const inner = (node as HTMLIFrameElement).contentDocument;
      if (inner?.body) {
        const { x, y } = (node as Element).getBoundingClientRect();
        const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = getComputedStyle(node as Element);
        const edge = (border: string, padding: string) => Number.parseFloat(border) + Number.parseFloat(padding);
        look(inner.body, left + x + edge(borderLeftWidth, paddingLeft), top + y + edge(borderTopWidth, paddingTop));
      }
      const { shadowRoot } = node as Element;
      if (shadowRoot) for (const child of shadowRoot.childNodes) look(child, left, top);
      if (!/^(SCRIPT|STYLE|NAV|FOOTER)$/.test(node.nodeName)) {
        for (const child of node.childNodes) look(child, left, top);
      }
    };
    look(document.body, 0, 0);
    return found;
  }, text);
}

/** Something that is drawn, as far as its layer lets it be seen. */
interface Drawn extends Rect {
  /** How long each of its dots is, where it is a line of those: one may be missing at its end. 0 where it is none. */
  dot: number;
}

/** The lines and rings that are drawn now; in the viewport's coordinates. */
export async function drawnNow(tab: Tab): Promise<(Drawn & { isRing: boolean; colour: string; opacity: number })[]> {
  const drawn = await tab.inClosedRoot(
    LAYER,
    (_, root) => {
      const clip = root.firstElementChild?.getBoundingClientRect() as DOMRect;
      const drawing = root.querySelector('svg')?.getBoundingClientRect() as DOMRect;
      return [...root.querySelectorAll('path')].flatMap((path) => {
        const { fill: colour, fillOpacity: opacity } = getComputedStyle(path);
        // "M1 2", the corner of a thing, then "h3v4h-3z" for each part of it, and "m6 0", the way to the next one. What
        // each shape begins with has no height.
        const all = (path.getAttribute('d') ?? '').split('M').filter((one) => one.includes('v'));
        return all.map((one) => {
          const [x = 0, y = 0] = one.split(/[ h]/).map(Number);
          const parts = [...one.matchAll(/h([^v]+)v([^h]+)h\S+?z(?:m(\S+) ([^h]+))?/g)].map((part) =>
            part.slice(1).map((length) => Number(length ?? 0)),
          );
          const [width = 0, height = 0, right = 0, down = 0] = parts[0] ?? [];
          // The inner edge of a ring goes the other way.
          const isRing = (parts[1]?.[0] ?? 0) < 0;
          const more = isRing ? 0 : parts.length - 1;
          const [fromLeft, fromTop] = [drawing.left + x, drawing.top + y];
          const left = Math.max(fromLeft, clip.left);
          const top = Math.max(fromTop, clip.top);
          return {
            x: left,
            y: top,
            width: Math.max(0, Math.min(fromLeft + width + right * more, clip.right) - left),
            height: Math.max(0, Math.min(fromTop + height + down * more, clip.bottom) - top),
            dot: width === height ? width : 0,
            isRing,
            colour,
            opacity: Number(opacity),
          };
        });
      });
    },
    null,
  );
  return drawn ?? [];
}

/** The same as boxes alone. */
export async function lines(tab: Tab): Promise<Drawn[]> {
  return (await drawnNow(tab)).map(({ x, y, width, height, dot }) => ({ x, y, width, height, dot }));
}

/** Whether lines a little below a box's baseline reach from its left to its right. */
export function isCovered(box: Rect, drawn: readonly Drawn[]): boolean {
  const under = drawn
    .filter(({ y }) => y > box.y + box.height * 0.6 && y < box.y + box.height + 8)
    .filter(({ x, width }) => x >= box.x - 1.5 && x + width <= box.x + box.width + 1.5);
  const length = under.reduce((sum, { width }) => sum + width, 0);
  const dots = under.reduce((sum, { dot }) => sum + dot, 0);
  return isAsLong(box.width, length, dots);
}

/**
 * Whether lines are as long as what they belong to.
 *
 * @param dots how long one dot of each is, together: one with the space before it may be missing at its end
 */
export function isAsLong(wanted: number, length: number, dots: number): boolean {
  return length <= wanted + 2 && length + 2 * dots >= wanted - 2;
}

/** Whether each box of a place of the text has a line under the whole of it, now. */
export async function isUnderlinedNow(tab: Tab, text: string, nth = 0): Promise<boolean> {
  const boxes = await boxesOf(tab, text, nth);
  const drawn = await lines(tab);
  return !!boxes?.length && boxes.every((box) => box.width < 1 || isCovered(box, drawn));
}

/** Waits for that. */
export async function becomesUnderlined(tab: Tab, text: string, nth = 0): Promise<void> {
  await waitFor(`a line under ${text}, place ${nth}`, () => isUnderlinedNow(tab, text, nth));
}

/** Waits until a text stands in so many places in the viewport, and each has a line under the whole of it. */
export async function allBecomeUnderlined(tab: Tab, text: string, count: number): Promise<void> {
  await waitFor(`lines under ${text} in ${count} places`, async () => {
    const height = await tab.evaluate(() => innerHeight);
    const seen = (await placesOf(tab, text)).filter((boxes) => boxes.some(({ y }) => y > 0 && y < height));
    const drawn = await lines(tab);
    return seen.length === count && seen.flat().every((box) => isCovered(box, drawn));
  });
}

/**
 * Brings the pointer onto the middle of a place of the text, from outside and over more than one point, as a hand does.
 */
export async function pointAtDeep(tab: Tab, text: string, nth = 0): Promise<void> {
  const [box] = (await boxesOf(tab, text, nth)) ?? [];
  if (!box) throw new Error(`There is no ${text}.`);
  await tab.mouse.move(1, 1);
  await tab.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2 - 1);
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}
