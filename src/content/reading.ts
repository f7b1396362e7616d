import { isFurniture, labelsAbove } from './furniture.ts';
import { MARKED_NO_PROSE, NO_PROSE, PHRASING, UNSEEN } from './prose.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** A stretch of text that one block element holds. Offsets are UTF-16 into the reading's text. */
export interface Block {
  element: Element;
  start: number;
  end: number;
}

/** The visible text of a page's article: blocks parted by "\n\n", and the way back to the text nodes. */
export interface Reading extends TextMap {
  /** The elements that were read. */
  roots: readonly Element[];
  text: string;
  /** In the order of the text. */
  blocks: Block[];
}

type Style = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'position' | 'float' | 'clip' | 'whiteSpace'>;
type StyleOf = (element: Element) => Style;

/** A floated stretch no longer than this is the initial of its paragraph. */
const INITIAL_LENGTH = 2;

/**
 * Reads what a reader sees under the roots. Text within one block is joined whatever inline elements part it;
 * white space that the page collapses is kept, but its line breaks become spaces, so that offsets stay exact and
 * "\n\n" means the end of a block. `<br>` is "\n". Styles are asked for where the tag does not decide; layout never.
 */
export function read(roots: readonly Element[], styleOf: StyleOf = getComputedStyle): Reading {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let block: Block | undefined;
  let marked: ReadonlySet<Element> = new Set();

  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };

  const readText = (node: Text, holder: Element): void => {
    const { data } = node;
    if (!block || block.element !== holder) {
      if (!/\S/.test(data)) return;
      if (length > 0) add('\n\n');
      block = { element: holder, start: length, end: length };
      blocks.push(block);
    }
    nodes.push(node);
    starts.push(length);
    add(/[\n\t\r\f]/.test(data) ? oneLine(node, data, styleOf) : data);
    block.end = length;
  };

  const readChildren = (parent: Element, holder: Element): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) readText(child as Text, holder);
      else if (child.nodeType === 1) readElement(child as Element, holder);
    }
  };

  const readElement = (element: Element, holder: Element): void => {
    const tag = element.localName;
    if (NO_PROSE.has(tag) || marked.has(element)) {
      if (block && !UNSEEN.has(tag)) add(' ');
    } else if (PHRASING.has(tag)) {
      readChildren(element, holder);
    } else if (tag === 'br') {
      if (block) add('\n');
    } else {
      const style = styleOf(element);
      const { display } = style;
      // What floats or is positioned is never in line: for those that are, this is all there is to ask.
      if (/^(inline|contents|ruby)/.test(display) || isInitial(element, tag, style)) {
        readChildren(element, holder);
      } else if (display !== 'none' && !isUnseen(style) && !isFurniture(element, tag)) {
        block = undefined;
        readChildren(element, element);
        block = undefined;
      }
    }
  };

  for (const root of roots) {
    block = undefined;
    marked = new Set([...root.querySelectorAll(MARKED_NO_PROSE), ...labelsAbove(root)]);
    readChildren(root, root);
  }
  return { roots, text: parts.join(''), blocks, ...createTextMap(nodes, starts) };
}

function isUnseen(style: Style): boolean {
  // Text for screen readers alone has no place on the page where a line could be drawn.
  return style.visibility !== 'visible' || (style.position === 'absolute' && style.clip.startsWith('rect'));
}

/** The first letters of a paragraph may be an element that floats. */
function isInitial(element: Element, tag: string, style: Style): boolean {
  return tag === 'span' && style.float !== 'none' && (element.textContent ?? '').trim().length <= INITIAL_LENGTH;
}

/** Line breaks and tabs as the spaces they are shown as, unless the page preserves them. */
function oneLine(node: Text, data: string, styleOf: StyleOf): string {
  const within = /\S\s*\n\s*\S/.test(data) && node.parentElement;
  if (within && /^(pre|break-spaces)/.test(styleOf(within).whiteSpace)) return data.replace(/\n(?=\s*\n)/g, ' ');
  return data.replace(/[\n\t\r\f]/g, ' ');
}
