/** What stands on screen: the text of a view, and the card over a page. */
import type { Tab, View } from './browser.ts';

/** The text of a view as it is shown, line by line. */
export function visibleText(view: View): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: text that is not shown does not count, and lines do.
  return view.evaluate(() => document.body.innerText);
}

/** Whether the reader sees a card now. */
export async function cardIsOpen(tab: Tab): Promise<boolean> {
  const open = await tab.inClosedRoot(
    'html > div',
    (_, root) =>
      [...root.querySelectorAll<HTMLElement>('[popover]:popover-open')].some(
        (box) => !box.inert && box.checkVisibility(),
      ),
    null,
  );
  return open === true;
}

/** The frame of the card that is open and says something, or null. */
export async function cardFrame(tab: Tab): Promise<View | null> {
  if (!(await cardIsOpen(tab))) return null;
  for (const frame of await tab.frames()) {
    const address = await frame.url();
    if (!address.includes('-extension://') || new URL(address).pathname !== '/card/card.html') continue;
    if ((await visibleText(frame)).trim() !== '') return frame;
  }
  return null;
}
