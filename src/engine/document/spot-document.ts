import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { createSpotter } from '../spot.ts';
import { judge } from './judge.ts';
import type { JudgedMention } from './judged-mention.ts';
import type { EntityAt } from './known-entity.ts';
import type { NewsDocument } from './news-document.ts';

/**
 * All mentions in a document's text, as a careful reader would mark them, each with its reason. Offsets are UTF-16
 * units into the text. The lexicon is compiled from `withDerivedNames` of the entities that `entityAt` answers with.
 */
export function spotDocument(document: NewsDocument, lexicon: Lexicon, entityAt: EntityAt): JudgedMention[] {
  const { spot } = createSpotter(lexicon);
  const inPart = (part: string | undefined): Mention[] => (part === undefined ? [] : spot(part));
  const { title, standfirst, text } = document;
  return judge(document, spot(text), inPart(title), entityAt, inPart(standfirst));
}
