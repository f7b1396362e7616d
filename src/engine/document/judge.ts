/** The second pass: which of the names found in a document are mentions, and what else is one after them. */
import type { Mention } from '../mention.ts';
import { introduce } from './introduce.ts';
import type { JudgedMention } from './judged-mention.ts';
import type { EntityAt } from './known-entity.ts';
import { headlineEnd } from './lines.ts';
import { merged } from './merged.ts';
import type { NewsDocument } from './news-document.ts';
import { ownMentions } from './own-mentions.ts';
import { createOwnNames } from './own-names.ts';
import { createReader } from './reader.ts';
import { wholeNames } from './whole-names.ts';

/**
 * Judges what `spot` found in a document's text: leaves out what is part of a longer unknown name and words that only
 * look like a name, and adds what the document calls an entity after its name in full. `inTitle` are the mentions of
 * its title. In order, without overlaps. Takes time in proportion to the text and its mentions.
 */
export function judge(
  { title, text, lang }: NewsDocument,
  plain: readonly Mention[],
  inTitle: readonly Mention[],
  entityAt: EntityAt,
): JudgedMention[] {
  const own = createOwnNames(headlineEnd(text));
  if (title !== undefined) {
    for (const mention of wholeNames(createReader(title, lang, entityAt), inTitle)) {
      introduce(own, title, mention, -1, entityAt);
    }
  }
  const reader = createReader(text, lang, entityAt);
  const named = wholeNames(reader, plain);
  for (const mention of named) introduce(own, text, mention, mention.start, entityAt);
  return merged(text, named, ownMentions(reader, own, named));
}
