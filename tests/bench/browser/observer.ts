/**
 * Beside the extension's own content scripts, in their world, where it may look into the closed root: writes into
 * `data-observed` when the first line under a name was on screen and what moved. Does nothing where the page's address
 * does not ask for it, so that it does not stand in the times of scripts.
 */
import { OBSERVE, type Observed } from './observed.ts';

/** Milliseconds after the first line in which more is drawn, and something might move. */
const SETTLE_MS = 400;

declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

function observe(rects: boolean): void {
  let shift = 0;
  let before: DOMRect[] = [];
  const places = (): DOMRect[] =>
    [...document.querySelectorAll('article *')].map((element) => element.getBoundingClientRect());
  if (rects) addEventListener('DOMContentLoaded', () => (before = places()));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }

  const drawn = (): void => {
    // A message that is sent before a frame's layout and painting is received after them.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const underlineMs = performance.now() - (navigation?.domContentLoadedEventStart ?? 0);
      setTimeout(() => {
        if (rects) shift = Math.max(...places().map((place, at) => distance(place, before[at] ?? new DOMRect())));
        document.documentElement.dataset.observed = JSON.stringify({ underlineMs, shift } satisfies Observed);
      }, SETTLE_MS);
    };
    port2.postMessage(null);
  };

  let root: ShadowRoot | null = null;
  const look = (): void => {
    // The layer has a root within the one that the card is in.
    const layer = rootOf(document.querySelector('html > div'))?.querySelector('[aria-hidden]') ?? null;
    const found = root ?? rootOf(layer);
    if (found && !root) watcher.observe(found, { childList: true, subtree: true });
    root = found;
    if (!root?.querySelector('div > *')) return;
    watcher.disconnect();
    drawn();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document.documentElement, { childList: true });
}

function rootOf(element: Element | null): ShadowRoot | null {
  if (!element) return null;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(element) ?? null;
}

function distance(a: DOMRect, b: DOMRect): number {
  return Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top), Math.abs(a.right - b.right));
}

if (Object.values(OBSERVE).some((search) => search === location.search)) observe(location.search === OBSERVE.shift);
