import { inPage } from '../text/frames.ts';
import { holderOf } from '../text/tree.ts';
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
  /** How light what is behind the text is, 0 to 1 as the eye sees it; NaN where that is a picture. */
  ground: number;
  /** Nobody sees through it, or what sticks around it. */
  hides?: boolean | undefined;
  /** What around it, or itself, stands still on the screen, or for a while, when the page is scrolled. */
  stuck: readonly Element[];
  /** It stands askew: what is drawn upright would lie across its words. */
  turned?: boolean | undefined;
  /** The element's own. */
  style: CSSStyleDeclaration;
}

const EVERYWHERE: Box = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
/** A background counts where it hides most of what is behind it. */
const OPAQUE = 0.5;
/** Computed transforms that only move text or make it larger or smaller. */
const UPRIGHT = /^(none|matrix(3d)?\([^,]+, 0, 0,)/;
/**
 * Elements around one that are asked: a page could tell by how long thousands take that it has a known name in them.
 */
const MOST_AROUND = 99;
/** What is darker has light lines. */
export const MIDDLE = 0.5;

/** A look-up for one drawing: ancestors that several mentions share are asked once. */
export function createSurroundings(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();

  const around = (element: Element, more = MOST_AROUND): Surroundings => {
    const found = known.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const holder = holderOf(element);
    const parent = holder && more ? around(holder, more - 1) : canvas(style);
    const ground = groundOf(style);
    const answer: Surroundings = {
      clip: clips(element, style)
        ? intersection(parent.clip, inPage(element.getBoundingClientRect(), element))
        : parent.clip,
      ground: ground ?? parent.ground,
      hides: ground !== undefined || (parent.stuck.length > 0 && parent.hides),
      stuck: sticks(style.position) ? [...parent.stuck, element] : parent.stuck,
      turned: parent.turned || style.rotate !== 'none' || !UPRIGHT.test(style.transform),
      style,
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

/** Whether some of a box is at the height of the viewport. */
export const isInView = ({ top, bottom }: Box): boolean => bottom > 0 && top < innerHeight;

/** The box around two. */
export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function canvas(root: CSSStyleDeclaration): Omit<Surroundings, 'style'> {
  const dark = root.colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    clip: EVERYWHERE,
    ground: dark || root.colorScheme === 'dark' ? 0 : 1,
    stuck: [],
  };
}

/** Whether what is so positioned stands still on the screen, or for a while, when the page is scrolled. */
export const sticks = (position: string): boolean => position === 'sticky' || position === 'fixed';

function clips(element: Element, style: CSSStyleDeclaration): boolean {
  // What the body and the root clip is the viewport; a frame is that of its document.
  if (element.matches('html, body')) return false;
  if (element.localName === 'iframe') return true;
  return style.overflow !== 'visible' && !style.display.startsWith('inline');
}

/** Undefined where the element lets what is behind it through, NaN where nobody knows how light it is. */
function groundOf(style: CSSStyleDeclaration): number | undefined {
  // Letters may be cut out of a picture, and within a line it is mostly one of a line.
  if (style.backgroundImage !== 'none' && !/text|inline$/.test(style.backgroundClip + style.display)) return NaN;
  const { light, alpha } = lightness(style.backgroundColor);
  return alpha > OPAQUE ? light : undefined;
}
