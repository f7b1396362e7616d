/** What a document calls somebody or something that is not known yet, besides the name. */

import { withDerivedNames } from '../derive/with-derived-names.ts';
import { asSeen } from '../document/as-seen.ts';
import { isHeadNoun } from '../document/bare-heads.ts';
import type { Rule } from '../document/judged-mention.ts';
import { languageOf } from '../document/languages/language-of.ts';
import type { NewsDocument } from '../document/news-document.ts';
import { ownForms } from '../document/own-forms.ts';
import type { KnownEntity } from '../known-entity.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { spotSeen } from '../spot-document.ts';
import { canon } from '../text/canon.ts';

export type Called = Pick<KnownEntity, 'name' | 'kind'>;

/**
 * Rules by which a name is worth being an alias: a first name is too many people's, and spellings follow by themselves.
 */
const WORTH: ReadonlySet<Rule> = new Set(['acronym', 'short form', 'surname']);
/** Who would read more of them? */
export const MOST = 4;

/**
 * The other names of an entity in a document, the most frequent first: what it would be spotted by if it were known.
 * "The Commission" is one in this document alone. None where the name is spelt with joiners, as in Persian: a document
 * is seen without them.
 */
export function alsoCalled(document: NewsDocument, called: Called): string[] {
  if (/[\u200c\u200d]/.test(called.name)) return [];
  return shortNames(asSeen(document).document, called)
    .filter((text) => !isHeadNoun(text.toLowerCase()))
    .slice(0, MOST);
}

/** All of them; of a document as it is seen. */
export function shortNames(document: NewsDocument, { name, kind }: Called): string[] {
  const entity = { id: '', name, ...(kind && { kind }) };
  const lexicon = compileLexicon([withDerivedNames(entity)]);
  const language = languageOf(document);
  const joined = new Set(ownForms(name, entity, language).flatMap(({ text }) => language.inflected?.(text) ?? []));
  const found = spotSeen(document, lexicon, () => entity)
    .filter(({ reason }) => WORTH.has(reason.rule))
    .map(({ start, end }) => document.text.slice(start, end))
    .filter((text) => canon(text) !== canon(name) && !joined.has(text));
  return byFrequency(found);
}

/** Each text once, the most frequent first. */
export function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
