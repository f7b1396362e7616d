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
  /** How high it is stacked, 0 for as the page has it. */
  raise(zIndex: number): void;
}

/**
 * From left to right, which "all" leaves as the page has it: what is drawn would begin at the right end of its box.
 * Without any size, since nothing within counts for that; not to be selected, since Chromium copies what is with a
 * selection of all. Important in a style sheet of its own root, which goes before all that a page says of it, on the
 * element too: a page that has it pointed at is told in Firefox what is in it, and one that blurs it sees in Chromium
 * by how long that takes whether anything is.
 */
const STYLE =
  'all:initial;direction:ltr;contain:size layout style;pointer-events:none;user-select:none;position:absolute;top:0;left:0;z-index:';

/** The card as well: what the reader wrote is for no printer. */
const PRINT = '@media print{:host{display:none;}}';

/** A framework may throw out what it did not make, once for each time that it builds the page. */
const MOST_THROWN_OUT = 9;

/**
 * The page can see that the element is there, and nothing else of it: it is the same on every page of news, has no size
 * and no attribute, and its root is closed.
 */
export function createHost(document: Document): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  /** How often the page may throw the element out yet; 0 before it stands there. */
  let patience = 0;
  /** With its style, which any other document that it was in for a moment has taken. */
  const inPlace = (): boolean => element.parentNode === document.documentElement && root.adoptedStyleSheets.length > 0;
  const attach = (): void => {
    patience ||= MOST_THROWN_OUT;
    if (!inPlace()) document.documentElement?.append(element);
  };
  const raise = (zIndex: number): void =>
    sheet.replaceSync(`:host{${STYLE}${zIndex};}${PRINT}`.replaceAll(';', '!important;'));
  raise(0);
  return {
    element,
    root,
    attach,
    recover() {
      if (!patience || inPlace()) return true;
      if (element.isConnected || !--patience) return false;
      attach();
      return true;
    },
    raise,
  };
}
