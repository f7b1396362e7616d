import { styledElement } from './styling.ts';

/** The one element of ours in the page, and the closed root that holds the layer and the card. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the element into the page, again where the page threw it out. */
  attach(): void;
  /**
   * Takes the element out of wherever the page has moved it: a shadow root or a frame of the page's, where what happens
   * within ours would be told as of another element, or on another window than the one that is guarded.
   *
   * @returns whether it was moved
   */
  takeBack(): boolean;
  /** How high it is stacked, 0 for as the page has it. The page sees each change, so nothing is set twice. */
  raise(zIndex: number): void;
}

/**
 * Without any size, since nothing within counts for that; not to be selected, since Chromium copies what is with a
 * selection of all. Important, as a page's own style sheets could say otherwise.
 */
const STYLE =
  'all:initial;contain:size layout style;pointer-events:none;user-select:none;position:absolute;top:0;left:0;'.replaceAll(
    ';',
    '!important;',
  );

/**
 * The page can see that the element is there, and nothing else of it: it is the same on every page of news,
 * has no size, no attribute but its style, and its root is closed.
 */
export function createHost(document: Document): Host {
  const element = styledElement(STYLE);
  const root = element.attachShadow({ mode: 'closed' });
  let raised = 0;
  const inPlace = (): boolean => element.parentNode === document.documentElement;
  return {
    element,
    root,
    attach() {
      if (!inPlace()) document.documentElement.append(element);
    },
    takeBack() {
      const moved = element.isConnected && !inPlace();
      if (moved) element.remove();
      return moved;
    },
    raise(zIndex) {
      if (zIndex === raised) return;
      raised = zIndex;
      element.style.setProperty('z-index', zIndex ? String(zIndex) : 'auto', 'important');
    },
  };
}
