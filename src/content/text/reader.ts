import { frameBody } from './frames.ts';
import { isFurniture, labelsAbove } from './furniture.ts';
import { MARKED_NO_PROSE, NO_PROSE, PHRASING, UNSEEN } from './prose.ts';
import { type Chunk, type Item, joined, LINE_END, type Reading } from './reading.ts';
import { type Holder, holderOf } from './tree.ts';

type Style = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'position' | 'float' | 'clip' | 'whiteSpace'>;
type StyleOf = (element: Element) => Style;

/** A floated stretch no longer than this is the initial of its paragraph. */
const INITIAL_LENGTH = 2;
/** The mark of a note begins with a digit, a bracket, a star; what belongs to the word before it with a letter. */
const NOTE = /^[^a-z].{0,9}$/i;

export interface Reader {
  /**
   * Reads what a reader sees under the roots; what was read before and not forgotten since is not read again.
   *
   * @param within milliseconds after which it stops, beside those that every call takes, as many as there are roots;
   * what
   *   was read till then is kept for the next call
   * @returns undefined where it stopped
   */
  read(roots: readonly Element[], within?: number): Reading | undefined;
  /** What stands within this node has changed. */
  forget(node: Node): void;
  /** What is under this element may be shown in another way than before. */
  forgetUnder(element: Element): void;
}

/**
 * White space that the page collapses is kept, but its line breaks become spaces, so that offsets stay exact and
 * "\n\n" means the end of a block. `<br>` is "\n". Styles are asked for where the tag does not decide; layout never.
 *
 * @param withComments whether readers' comments are read too
 */
export function createReader(styleOf: StyleOf, withComments?: () => boolean): Reader {
  /** Blocks that were read whole. What is not shown is not among them: it is looked at again with what holds it. */
  const known = new WeakMap<Node, Chunk>();
  let marked = new Set<Element>();
  let end = 0;
  let late = false;
  /** All under it is forgotten since the last reading: pages change one class again and again. */
  let stale: Element | undefined;

  const mark = (scope: ParentNode): void => {
    for (const element of scope.querySelectorAll(MARKED_NO_PROSE)) marked.add(element);
  };

  const readBlock = (element: Element): Chunk => {
    let chunk = known.get(element);
    if (chunk) return chunk;
    late ||= performance.now() > end;
    chunk = { element, items: [] };
    readInside(element, chunk.items);
    if (!late) known.set(element, chunk);
    return chunk;
  };

  const readNode = (node: Node, items: Item[]): void => {
    if (late) return;
    const { nodeType } = node;
    if (nodeType === 3) items.push({ node: node as Text, shown: withLines(node as Text, styleOf) });
    else if (nodeType === 1) readElement(node as Element, items);
  };

  const readNodes = (nodes: Iterable<Node>, items: Item[]): void => {
    for (const node of nodes) readNode(node, items);
  };

  /**
   * What an element shows: its shadow root's content instead of its own, what was put into a slot instead of the
   * slot's.
   */
  const readInside = (element: Element, items: Item[]): void => {
    const { shadowRoot } = element;
    const slotted = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
    if (shadowRoot) {
      mark(shadowRoot);
      items.push({ scope: shadowRoot });
    }
    readNodes(slotted[0] ? slotted : (shadowRoot ?? element).childNodes, items);
  };

  const readElement = (element: Element, items: Item[]): void => {
    const tag = element.localName;
    if (NO_PROSE.has(tag) || marked.has(element)) {
      if (!UNSEEN.has(tag)) items.push(' ');
    } else if (PHRASING.has(tag)) {
      if (tag !== 'sup' || !NOTE.test(element.textContent)) readNodes(element.childNodes, items);
    } else if (tag === 'br') {
      items.push(LINE_END);
    } else if (known.has(element)) {
      items.push(readBlock(element));
    } else {
      const style = styleOf(element);
      const { display } = style;
      if (display === 'none') return;
      const isFrame = tag === 'iframe';
      // What floats or is positioned is never in line: for those that are, this is all there is to ask.
      if (!isFrame && (/^(inline|contents|ruby)/.test(display) || isInitial(element, tag, style))) {
        // Boxes in a line stand apart without a space; one that begins otherwise may be a letter or a part of a word.
        if (/-/.test(display) && /^\p{Lu}\p{Ll}/u.test(element.textContent)) items.push(' ');
        readInside(element, items);
      } else if (!isUnseen(style) && !isFurniture(element, tag, withComments?.())) {
        if (isFrame) readFrame(element, items);
        else items.push(readBlock(element));
      }
    }
  };

  const readFrame = (frame: Element, items: Item[]): void => {
    const body = frameBody(frame);
    if (!body) return;
    mark(body);
    items.push({ scope: body.ownerDocument }, readBlock(body));
  };

  return {
    read(roots, within = Infinity) {
      late = false;
      stale = undefined;
      marked = new Set(roots.flatMap(labelsAbove));
      roots.forEach(mark);
      end = performance.now() + within;
      const chunks = roots.map(readBlock);
      return late ? undefined : joined(roots, chunks);
    },
    forget(node) {
      for (let holder: Node | Holder = node; holder; holder = holderOf(holder)) known.delete(holder);
    },
    forgetUnder(element) {
      if (stale === element) return;
      stale = element;
      for (const each of element.querySelectorAll('*')) known.delete(each);
    },
  };
}

function isUnseen(style: Style): boolean {
  // Text for screen readers alone has no place on the page where a line could be drawn.
  return style.visibility !== 'visible' || (style.position === 'absolute' && style.clip.startsWith('rect'));
}

/** The first letters of a paragraph may be an element that floats. */
function isInitial(element: Element, tag: string, style: Style): boolean {
  return tag === 'span' && style.float !== 'none' && element.textContent.trim().length <= INITIAL_LENGTH;
}

/** A node's text with those ends of lines that the page preserves. */
function withLines(node: Text, styleOf: StyleOf): string {
  const { data } = node;
  const within = data.includes('\n') && /\S\s*\n\s*\S/.test(data) && node.parentElement;
  if (!within || !/^(pre|break-spaces)/.test(styleOf(within).whiteSpace)) return data;
  return data.replace(/\n(?=\s*\n)/g, ' ').replaceAll('\n', LINE_END);
}
