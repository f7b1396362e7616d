import { lightness } from './colours.ts';

/** A rectangle in the viewport's CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What stands around the text of an element. */
export interface Surroundings {
  /** What of the text its scrolling and folding ancestors let through. */
  clip: Box;
  onDark: boolean;
  /** The CSS font and its size in pixels. */
  font: string;
  fontSize: number;
}

const EVERYWHERE: Box = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
/** A background counts where it hides most of what is behind it. */
const OPAQUE = 0.5;
const MIDDLE = 0.5;

/** A look-up for one drawing: ancestors that several mentions share are asked once. */
export function createSurroundings(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();

  const around = (element: Element): Surroundings => {
    const found = known.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const parent = element.parentElement ? around(element.parentElement) : canvas(style);
    const answer: Surroundings = {
      clip: clips(element, style) ? intersection(parent.clip, element.getBoundingClientRect()) : parent.clip,
      onDark: onDark(style) ?? parent.onDark,
      font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
      fontSize: Number.parseFloat(style.fontSize),
    };
    known.set(element, answer);
    return answer;
  };
  return around;
}

export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function canvas(root: CSSStyleDeclaration): Omit<Surroundings, 'font' | 'fontSize'> {
  const dark = root.colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return { clip: EVERYWHERE, onDark: dark || root.colorScheme === 'dark' };
}

function clips(element: Element, style: CSSStyleDeclaration): boolean {
  // What the body and the root clip is the viewport.
  if (element === document.body || element === document.documentElement) return false;
  return style.overflow !== 'visible' && !style.display.startsWith('inline');
}

/** Undefined where the element lets what is behind it through. */
function onDark(style: CSSStyleDeclaration): boolean | undefined {
  // Of a picture nobody knows how light it is; but the text on it was made to be read.
  if (style.backgroundImage !== 'none') return lightness(style.color).light > MIDDLE;
  const { light, alpha } = lightness(style.backgroundColor);
  return alpha > OPAQUE ? light < MIDDLE : undefined;
}
