import { styledElement, wantsStill } from '../host/styling.ts';

/** The popover that holds the card's frame: its place in the top layer keeps everything of the page below it. */
export function createBox(frame: HTMLIFrameElement): HTMLElement {
  // Without a space, as every page loads it.
  const box = styledElement(
    'position:fixed;inset:auto;margin:0;border:0;padding:0;overflow:hidden;background:transparent;pointer-events:auto;' +
      'border-radius:10px;box-shadow:0 0 0 1px #1414141a,0 2px 6px #0000001a,0 10px 32px #00000038',
  );
  box.popover = 'manual';
  box.append(frame);
  return box;
}

/** Laid out, so that the frame can tell its height, and not to be seen, nor by a page that watches what is covered. */
export function openUnseen(box: HTMLElement): void {
  Object.assign(box.style, { visibility: 'hidden', opacity: '0', transition: 'none' });
  box.inert = true;
  box.showPopover();
}

export function makeSeen(box: HTMLElement): void {
  box.inert = false;
  Object.assign(box.style, {
    visibility: 'visible',
    opacity: '1',
    transition: wantsStill() ? 'none' : 'opacity 120ms ease-out',
  });
}
