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

/**
 * Judges what `spot` found in a document's text: leaves out what is part of a longer unknown name and words that only
 * look like a name, and adds what the document calls an entity after its name in full. `inTitle` and `inStandfirst`
 * are the mentions of its title and standfirst. In order, without overlaps. Takes time in proportion to the text and
 * its mentions.
 */
export function judge(
  document: NewsDocument,
  plain: readonly Mention[],
  inTitle: readonly Mention[],
  entityAt: EntityAt,
  inStandfirst: readonly Mention[] = [],
): JudgedMention[] {
  const { title = '', standfirst = '', text, headline = headlineOf(text) } = document;
  const language = languageOf(document);
  const own = createOwnNames(headline, language);
  const reader = createReader(text, language, entityAt, headline);
  for (const part of [
    { text: title, mentions: inTitle, headline: { start: 0, end: title.length } },
    { text: standfirst, mentions: inStandfirst, headline: { start: 0, end: 0 } },
  ]) {
    if (part.mentions.length === 0) continue;
    const above = createReader(part.text, language, entityAt, part.headline, reader);
    for (const found of wholeNames(above, part.mentions, own)) introduce(own, above, found, part.mentions);
    carryTaken(above, reader);
  }
  const named = wholeNames(reader, plain, own);
  for (const found of named) introduce(own, reader, found, plain);
  return merged(reader, own, named, ownMentions(reader, own, named));
}
