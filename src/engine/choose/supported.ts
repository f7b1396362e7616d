/** The pass before a choice: who bears a weak name is meant where something in the document speaks of them. */
import { demonymsOf } from '../derive/demonyms.ts';
import type { JudgedMention } from '../document/judged-mention.ts';
import { languageOf } from '../document/languages/language-of.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { About, AboutAt } from './about.ts';
import { hasWords } from './document-words.ts';
import { isOwn } from './namesakes.ts';
import { isWeak } from './weak-names.ts';

/** The entities that `supported` asks of. */
export const weaklyNamed = ({ text }: NewsDocument, mentions: readonly JudgedMention[]): Set<number> =>
  new Set(mentions.filter((one) => isWeak(text, one)).flatMap(({ candidates }) => candidates));

/**
 * Leaves out organisations of packs that are named weakly alone ("AP", "Democratic Party", "The Times"), unless the
 * document has a better name of theirs, or a name that their summary and facts have as well: the country of a party,
 * the city of a newspaper. The country of its language need not be said. What follows from these names goes with them.
 */
export function supported(
  document: NewsDocument,
  mentions: readonly JudgedMention[],
  aboutAt: AboutAt,
): JudgedMention[] {
  const isWeakly = mentions.map((one) => isWeak(document.text, one));
  if (!isWeakly.includes(true)) return [...mentions];
  const named = new Set(mentions.flatMap((one, at) => (isWeakly[at] || isOwn(one) ? [] : one.candidates)));
  const { title = '', standfirst = '', text } = document;
  const words = [title, standfirst, text, ...languageOf(document).homes].join('\n').toLowerCase();
  const known = new Map<number, boolean>();
  const isMeant = (entity: number): boolean => {
    const meant = known.get(entity) ?? (named.has(entity) || holds(aboutAt(entity), words));
    known.set(entity, meant);
    return meant;
  };
  return mentions.flatMap((mention, at) => {
    const isDoubted = isWeakly[at] || (isOwn(mention) && mention.candidates.some((entity) => known.has(entity)));
    const candidates = isDoubted ? mention.candidates.filter(isMeant) : mention.candidates;
    return candidates.length === 0 ? [] : [{ ...mention, candidates }];
  });
}

function holds({ kind, mine, noted, chosen, texts }: About, words: string): boolean {
  if (kind !== 'organisation' || mine || noted || chosen !== undefined) return true;
  return texts.some((text) => namesIn(text).some((name) => hasWords(words, name)));
}

/** What a text names, in small letters, and the adjectives of countries that it names. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]+)*/gu)]
    // A sentence begins with a capital as well.
    .filter(([name], at) => at > 0 || !text.startsWith(name) || name === text.trim())
    .map(([name]) => name);
  return names.flatMap((name) => [name, ...demonymsOf(name)]).map((name) => name.toLowerCase());
}
