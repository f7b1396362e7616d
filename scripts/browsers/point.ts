/** Finds words on a page, and brings the real pointer to them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Rect, Tab, View } from './browser.ts';

/**
 * The boxes of the nth place (from 0) where a page shows a text, scrolled into view; null where there are fewer.
 * White space counts as one space, and inline elements within the text do not matter.
 */
export async function findText(tab: View, text: string, nth = 0): Promise<Rect[] | null> {
  return tab.evaluate(
    ({ text, nth }) => {
      const wanted = text.replace(/\s+/g, ' ');
      const skipped = 'script, style, nav, footer, [hidden]';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const blockOf = (node: Node): Element | null => {
        let block = node.parentElement;
        while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
        return block;
      };
      let all = '';
      let block: Element | null = null;
      const places: { node: Text; offset: number }[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (blockOf(node) !== block) {
          block = blockOf(node);
          all += '\n';
          places.push({ node, offset: 0 });
        }
        for (let offset = 0; offset < node.data.length; offset += 1) {
          const character = /\s/.test(node.data[offset] ?? '') ? ' ' : (node.data[offset] ?? '');
          if (character === ' ' && all.endsWith(' ')) continue;
          all += character;
          places.push({ node, offset });
        }
      }
      const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(all[at] ?? '');
      let found = 0;
      for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
        if (isLetter(at - 1) || isLetter(at + wanted.length)) continue;
        const first = places[at];
        const last = places[at + wanted.length - 1];
        if (!first || !last) continue;
        const range = document.createRange();
        range.setStart(first.node, first.offset);
        range.setEnd(last.node, last.offset + 1);
        if (range.getClientRects().length === 0 || found++ < nth) continue;
        const { top, bottom } = range.getBoundingClientRect();
        if (top < 60 || bottom > innerHeight * 0.6) scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
      return null;
    },
    { text, nth },
  );
}

/** Brings the pointer onto the middle of the text's first line. Answers its boxes; null where it is not there. */
export async function pointAt(tab: Tab, text: string, nth = 0): Promise<Rect[] | null> {
  await tab.mouse.move(1, 1);
  const boxes = await findText(tab, text, nth);
  const [box] = boxes ?? [];
  if (!boxes || !box) return null;
  // As a hand does: from outside, over more than one point.
  await tab.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2 - 1);
  await pause(30);
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return boxes;
}

/**
 * Selects a text on a page by pressing the pointer at its beginning and letting go at its end; answers what is
 * selected.
 */
export async function dragOver(tab: Tab, text: string): Promise<string> {
  await tab.activate();
  const boxes = (await findText(tab, text)) ?? [];
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return '';
  // Not within: a link would be dragged itself.
  const from = { x: first.x - 1, y: first.y + first.height / 2 };
  await tab.mouse.drag(from, { x: last.x + last.width + 1, y: last.y + last.height / 2 });
  return tab.evaluate(() => String(getSelection()).trim());
}

/**
 * Milliseconds between two looks. A look costs the browser some, and a machine that is busy with looks has less for
 * what is looked for: what was waited for long is looked at less often.
 */
const SOONEST_MS = 40;
const LATEST_MS = 250;

/** Repeats until something is there. Throws with the words of `what` after so many milliseconds. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const start = Date.now();
  let problem: unknown;
  for (let isLast = false; !isLast; ) {
    const waited = Date.now() - start;
    isLast = waited >= ms;
    try {
      const found = await look();
      if (found) return found;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    if (!isLast) await pause(Math.min(Math.max(SOONEST_MS, waited / 10), LATEST_MS));
  }
  throw new Error(`Waited ${ms / 1000} s for ${what}.`, problem ? { cause: problem } : undefined);
}
