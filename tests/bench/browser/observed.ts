/** What the observer (observer.ts) sees of one load, and how it is asked to. */
export interface Observed {
  /** Milliseconds from the start of DOMContentLoaded to the end of the first frame that shows a line. */
  underlineMs: number;
  /** Chromium: its layout shift score. Firefox: the farthest that an element of the article moved, in CSS pixels. */
  shift: number;
}

/** The address's part that asks for it. Rectangles cost a layout, which the content script is spared then. */
export const OBSERVE = { underline: '?observe=underline', shift: '?observe=shift' } as const;
