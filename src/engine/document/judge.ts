/** The second pass: which of the names found in a document are mentions, and what else is one after them. */

import type { EntityAt } from '../known-entity.ts';
import type { Mention } from '../mention.ts';
import { carryTaken } from './carry-taken.ts';
import { introduce } from './introduce.ts';
import type { JudgedMention } from './judged-mention.ts';
import { languageOf } from './languages/language-of.ts';
import { headlineOf } from './lines.ts';
import { merged } from './merged.ts';
import type { NewsDocument } from './news-document.ts';
import { ownMentions } from './own-mentions.ts';
import { createOwnNames } from './own-names.ts';
import { createReader } from './reader.ts';
import { wholeNames } from './whole-names.ts';

/** What the scan found in each part of a document. */
export interface Found {
  text: readonly Mention[];
  title?: readonly Mention[];
  standfirst?: readonly Mention[];
}

/**
 * Judges what `spotIn` found in a document: leaves out what is part of a longer unknown name and words that only look
 * like a name, and adds what the document calls an entity after its name in full. Answers the mentions in its text, in
 * order, without overlaps. Takes time in proportion to the text and its mentions.
 */
export function judge(document: NewsDocument, found: Found, entityAt: EntityAt): JudgedMention[] {
  const { title = '', standfirst = '', text, headline = headlineOf(text) } = document;
  const language = languageOf(document);
  const own = createOwnNames(headline, language);
  const reader = createReader({ text, language, entityAt, headline });
  for (const part of [
    { text: title, plain: found.title ?? [], headline: { start: 0, end: title.length } },
    { text: standfirst, plain: found.standfirst ?? [], headline: { start: 0, end: 0 } },
  ]) {
    if (part.plain.length === 0) continue;
    const above = createReader({ text: part.text, language, entityAt, headline: part.headline }, reader);
    for (const whole of wholeNames(above, part.plain, own)) introduce(own, above, whole, part.plain);
    carryTaken(above, reader);
  }
  const named = wholeNames(reader, found.text, own);
  for (const whole of named) introduce(own, reader, whole, found.text);
  return merged(reader, own, named, ownMentions(reader, own, named));
}
