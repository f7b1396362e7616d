import { type SuggestedName, suggestNames } from '../engine/index.ts';
import { suggestible } from '../knowledge/index.ts';
import { ask } from '../platform/ask.ts';
import { languageOf } from '../reference/language.ts';
import { titleOf } from '../reference/title.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/**
 * Names that matter on the page in a tab and are not known, nor known and taken back there, nor refused by the reader.
 */
export async function suggestionsFor(base: KnowledgeBase, tab: number): Promise<SuggestedName[]> {
  const article = await ask(tab, 'article', {});
  if (!article || article.text === '') return [];
  const { text, mentions } = article;
  const names = suggestNames({ text, lang: languageOf(article) }, titleOf(article), mentions);
  const { spotter } = await base.lexicon();
  // What is known and yet no mention was left out by the reader, or is too unsure to be shown.
  const unknown = names.filter(({ name }) => spotter.spot(name).every(({ start, end }) => end - start < name.length));
  return suggestible(await base.open(), unknown);
}
