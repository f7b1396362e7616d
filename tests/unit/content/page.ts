import { parseHTML } from 'linkedom';
import { createReader } from '../../../src/content/text/reader.ts';
import type { Reading } from '../../../src/content/text/reading.ts';

/** A document without layout, from a whole page's HTML or from that of its body. */
export function documentOf(html: string): Document {
  return parseHTML(
    html.startsWith('<') && /<(html|head|body)\b/.test(html) ? html : `<html><body>${html}</body></html>`,
  ).document as unknown as Document;
}

const IN_LINE = new Set(['span', 'x-word']);

/** Stands in for the browser's styles: what the style attribute says, or else what the tag is by default. */
export function styleOf(element: Element): CSSStyleDeclaration {
  const said = (name: string): string | undefined =>
    new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(element.getAttribute('style') ?? '')?.[1]?.trim();
  const style = {
    display: said('display') ?? (said('float') || !IN_LINE.has(element.localName) ? 'block' : 'inline'),
    visibility: said('visibility') ?? 'visible',
    position: said('position') ?? 'static',
    float: said('float') ?? 'none',
    clip: said('clip') ?? 'auto',
    whiteSpace: said('white-space') ?? 'normal',
  };
  return style as CSSStyleDeclaration;
}

export const readBody = (html: string): Reading => readRoots([documentOf(html).body]);

export function readRoots(roots: readonly Element[], withComments = false): Reading {
  const reading = createReader(styleOf, () => withComments).read(roots);
  if (!reading) throw new Error('A reading without a limit of time did not end.');
  return reading;
}
