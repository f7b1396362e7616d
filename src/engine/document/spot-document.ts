import type { Lexicon } from '../lexicon.ts';
import { spot } from '../spot.ts';
import { judge } from './judge.ts';
import type { JudgedMention } from './judged-mention.ts';
import type { EntityAt } from './known-entity.ts';
import type { NewsDocument } from './news-document.ts';

/**
 * All mentions in a document's text, as a careful reader would mark them, each with its reason. Offsets are UTF-16
 * units into the text. The lexicon is compiled from `withDerivedNames` of the entities that `entityAt` answers with.
 */
export function spotDocument(document: NewsDocument, lexicon: Lexicon, entityAt: EntityAt): JudgedMention[] {
  const inTitle = document.title === undefined ? [] : spot(document.title, lexicon);
  return judge(document, spot(document.text, lexicon), inTitle, entityAt);
}
