import { styledElement } from './styling.ts';

/** The one element of ours in the page, and the closed root that holds the layer and the card. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the element into the page, again where the page threw it out. */
  attach(): void;
  /**
   * Puts the element back at once where the page threw it out, so that no page has it in hand.
   *
   * @returns false where that is of no use: the page has taken it into a shadow root or a frame of its own, where what
   *   happens within ours would be told as of another element, or on another window than the one that is guarded; or it
   *   goes on throwing it out
   */
  recover(): boolean;
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

/** A framework may throw out what it did not make, once for each time that it builds the page. */
const MOST_THROWN_OUT = 9;

/**
 * The page can see that the element is there, and nothing else of it: it is the same on every page of news,
 * has no size, no attribute but its style, and its root is closed.
 */
export function createHost(document: Document): Host {
  const element = styledElement(STYLE);
  const root = element.attachShadow({ mode: 'closed' });
  let raised = 0;
  /** How often the page may throw the element out yet; 0 before it stands there. */
  let patience = 0;
  const inPlace = (): boolean => element.parentNode === document.documentElement;
  return {
    element,
    root,
    attach() {
      patience ||= MOST_THROWN_OUT;
      if (!inPlace()) document.documentElement.append(element);
    },
    recover() {
      if (!patience || inPlace()) return true;
      if (element.isConnected || !--patience) return false;
      document.documentElement?.append(element);
      return true;
    },
    raise(zIndex) {
      if (zIndex === raised) return;
      raised = zIndex;
      element.style.setProperty('z-index', zIndex ? String(zIndex) : 'auto', 'important');
    },
  };
}
