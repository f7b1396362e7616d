import type { AboutAt } from './choose/about.ts';
import { choose } from './choose/choose.ts';
import type { ChosenMention } from './choose/chosen-mention.ts';
import { asSeen } from './document/as-seen.ts';
import { spotIn } from './document/joined-names.ts';
import { judge } from './document/judge.ts';
import type { NewsDocument } from './document/news-document.ts';
import type { EntityAt } from './known-entity.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Mention } from './mention.ts';
import { createSpotter } from './scan/spot.ts';

/**
 * All mentions in a document's text, as a careful reader would mark them, each with its reason. Offsets are UTF-16
 * units into the text. The lexicon is compiled from `withDerivedNames` of the entities that `entityAt` answers with.
 * `aboutAt` is asked of those that share a name; without it they are told apart by their
 * names and kinds alone, as if all were the reader's own.
 */
export function spotDocument(
  given: NewsDocument,
  lexicon: Lexicon,
  entityAt: EntityAt,
  aboutAt?: AboutAt,
): ChosenMention[] {
  const { document, outer } = asSeen(given);
  return spotSeen(document, lexicon, entityAt, aboutAt).map(outer);
}

/** The same in a document as it is seen (`as-seen.ts`), for who looks for one name after another in it. */
export function spotSeen(
  document: NewsDocument,
  lexicon: Lexicon,
  entityAt: EntityAt,
  aboutAt: AboutAt = (index) => ({ ...entityAt(index), texts: [], mine: true }),
): ChosenMention[] {
  const spotter = createSpotter(lexicon);
  const { text, title = '', standfirst = '' } = document;
  const inPart = (part: string): Mention[] => spotIn(document, spotter, part);
  const found = { text: inPart(text), title: inPart(title), standfirst: inPart(standfirst) };
  const judged = judge(document, found, entityAt);
  return choose(document, judged, aboutAt);
}
