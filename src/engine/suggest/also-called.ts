/** What a document calls somebody or something that is not known yet, besides the name. */
import { canon } from '../canon.ts';
import { compileLexicon } from '../compile.ts';
import { withDerivedNames } from '../derive/with-derived-names.ts';
import type { Rule } from '../document/judged-mention.ts';
import type { KnownEntity } from '../document/known-entity.ts';
import type { NewsDocument } from '../document/news-document.ts';
import { spotDocument } from '../document/spot-document.ts';

/** Rules by which a name is worth being an alias: a first name is too many people's, and spellings follow by themselves. */
const WORTH: ReadonlySet<Rule> = new Set(['acronym', 'short form', 'surname']);
/** Who would read more of them? */
const MOST = 4;

/** The other names of an entity in a document, the most frequent first: what it would be spotted by if it were known. */
export function alsoCalled(document: NewsDocument, { name, kind }: Pick<KnownEntity, 'name' | 'kind'>): string[] {
  const entity = { id: '', name, ...(kind && { kind }) };
  const lexicon = compileLexicon([withDerivedNames(entity)]);
  const counts = new Map<string, number>();
  for (const { start, end, rule } of spotDocument(document, lexicon, () => entity)) {
    const text = document.text.slice(start, end);
    if (WORTH.has(rule) && canon(text) !== canon(name)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([text]) => text);
}
