import { styledElement, wantsStill } from '../host/styling.ts';

/** The popover that holds the card's frame: its place in the top layer keeps everything of the page below it. */
export function createBox(frame: HTMLIFrameElement): HTMLElement {
  // Without a space, as every page loads it.
  const box = styledElement(
    'inset:auto;border:0;margin:0;padding:0;background:none;pointer-events:auto;' +
      'border-radius:10px;box-shadow:0 0 0 1px #1414141a,0 2px 6px #0000001a,0 10px 32px #00000038',
  );
  box.popover = 'manual';
  box.append(frame);
  return box;
}

/**
 * Has it seen by the reader, or only laid out, so that the frame can tell its height: not to be seen then, nor by a
 * page that watches what is covered.
 */
export function setSeen(box: HTMLElement, seen: boolean): void {
  box.inert = !seen;
  Object.assign(box.style, {
    visibility: seen ? 'visible' : 'hidden',
    opacity: seen ? 1 : 0,
    transition: seen && !wantsStill() ? 'opacity .12s' : 'none',
  });
}
