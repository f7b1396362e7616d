import { createTextMap, type TextMap } from './text-map.ts';
import { isThere } from './tree.ts';

/** A stretch of text that one block element holds. Offsets are UTF-16 into the reading's text. */
export interface Block {
  element: Element;
  start: number;
  end: number;
}

/** A document or a shadow root of its own within the page that text was read from. */
export type Scope = Document | ShadowRoot;

/** The visible text of a page's article: blocks parted by "\n\n", and the way back to the text nodes. */
export interface Reading extends TextMap {
  /** The elements that were read. */
  roots: readonly Element[];
  /** Where else than in the page's own document text was read. */
  scopes: readonly Scope[];
  text: string;
  /** In the order of the text. */
  blocks: Block[];
}

/** Where else than in the page's own document text was read, as far as that is still there. */
export const scopesOf = ({ scopes }: Reading): Scope[] => scopes.filter(isThere);

/** The shadow roots among them. */
export const shadowRootsOf = (reading: Reading): ShadowRoot[] =>
  scopesOf(reading).filter((scope): scope is ShadowRoot => scope.nodeType === 11);

/** What one block element holds, in its order. */
export interface Chunk {
  element: Element;
  items: Item[];
}

/** The end of a line, until all is joined: what ends one in a page's source is mostly no more than a space. */
export const LINE_END = '\v';

/**
 * A block within the block, a node's text with the lines' ends that are shown, what stands for something else in the
 * line, a scope that was entered.
 */
export type Item = Chunk | { node: Text; shown: string } | ' ' | typeof LINE_END | { scope: Scope };

/** Chunks as one text. Text within one block is joined whatever inline elements part it. */
export function joined(roots: readonly Element[], chunks: readonly Chunk[]): Reading {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const blocks: Block[] = [];
  const scopes: Scope[] = [];
  let length = 0;
  let block: Block | undefined;

  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };

  const addText = (node: Text, shown: string, element: Element): void => {
    if (!block) {
      if (!shown.trim()) return;
      if (length) add(LINE_END + LINE_END);
      block = { element, start: length, end: length };
      blocks.push(block);
    }
    nodes.push(node);
    starts.push(length);
    add(shown);
    block.end = length;
  };

  const addChunk = ({ element, items }: Chunk): void => {
    block = undefined;
    for (const item of items) {
      if (typeof item === 'string') {
        if (block) add(item);
      } else if ('node' in item) addText(item.node, item.shown, element);
      else if ('items' in item) addChunk(item);
      else scopes.push(item.scope);
    }
    block = undefined;
  };

  chunks.forEach(addChunk);
  return { roots, scopes, text: asShown(parts.join('')), blocks, ...createTextMap(nodes, starts) };
}

/** Text with line breaks and tabs as the spaces they are shown as, by the fastest way there is to say so. */
function asShown(text: string): string {
  let shown = text;
  for (const space of '\n\t\r\f') shown = shown.replaceAll(space, ' ');
  return shown.replaceAll(LINE_END, '\n');
}
