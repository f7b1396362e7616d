/** Links to entities in notes, as vaults of Markdown write them. Pure: every folder may import this file. */

import type { LinkView } from './views.ts';

/** `[[Name]]`, or `[[Name|other words]]` where the text says it otherwise: [start, end) of the text, UTF-16. */
export interface NoteLink {
  start: number;
  end: number;
  name: string;
  words: string;
}

/** A name of more UTF-16 units is none. */
const LINK = /\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/g;

/** The links in a text, in its order. */
export function noteLinks(text: string): NoteLink[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: whole, 1: named = '', 2: said, index }) => {
    const name = named.trim();
    if (name === '') return [];
    return [{ start: index, end: index + whole.length, name, words: said?.trim() || name }];
  });
}

/** A text with its links as the words that are read. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, (whole, named: string, said?: string) => said?.trim() || named.trim() || whole);
}

/** Whom a note means by a name that it links to; null where nobody has it. */
export const linkedEntity = (
  links: readonly LinkView[],
  note: string,
  { name }: Pick<NoteLink, 'name'>,
): LinkView['entity'] => links.find((link) => link.note === note && link.name === name)?.entity ?? null;
