/** The pass before a choice: who bears a weak name is meant where something in the document speaks of them. */
import type { Kind } from '../../entity.ts';
import { demonymsOf } from '../derive/demonyms.ts';
import type { JudgedMention } from '../document/judged-mention.ts';
import { languageOf } from '../document/languages/language-of.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { About, AboutAt } from './about.ts';
import { hasWords } from './document-words.ts';
import { homeCountry } from './home-country.ts';
import { isOwn } from './namesakes.ts';
import { isOfHome } from './national.ts';
import { reasonOf } from './reason-of.ts';
import { weakFor } from './weak-names.ts';

/**
 * Leaves out organisations of packs that are named weakly alone ("AP", "Democratic Party", "The Times", "Ross" of "Ross
 * Stores"), and people by another first name, unless the document has a better name of theirs, or a name that their
 * summary and facts have as well: the country of a party, the city of a newspaper. The country of its language need not
 * be said. A country's body without the country ("Congress", "Labour Party") is left out, whoever made it, unless the
 * document is about that country. What follows from these names goes with them.
 */
export function supported(
  document: NewsDocument,
  mentions: readonly JudgedMention[],
  aboutAt: AboutAt,
): JudgedMention[] {
  const weak = mentions.map((one) => weakFor(document.text, one));
  if (weak.every((kind) => kind === null)) return [...mentions];
  const named = new Set(mentions.flatMap((one, at) => (weak[at] !== null || isOwn(one) ? [] : one.reason.candidates)));
  const { title = '', standfirst = '', text } = document;
  const language = languageOf(document);
  const all = [title, standfirst, text].join('\n');
  const words = [all, ...language.homes].join('\n').toLowerCase();
  const known = new Map<number, boolean>();
  const isMeant = (entity: number, kind: Kind | null): boolean => {
    const meant = known.get(entity) ?? (named.has(entity) || holds(aboutAt(entity), kind, words));
    known.set(entity, meant);
    return meant;
  };
  const country = mentions.some(({ reason }) => reason.isNational) ? homeCountry(all) : null;
  /** Bodies without their country, and whether one of the places means them. */
  const bodies = new Map<number, boolean>();
  const isBodyMeant = (entity: number, mention: JudgedMention): boolean => {
    const home = { text, language, country, isSaid: named.has(entity) };
    const meant = isOfHome(home, mention, aboutAt(entity));
    bodies.set(entity, meant || bodies.get(entity) === true);
    return meant;
  };
  return mentions.flatMap((mention, at) => {
    const { reason } = mention;
    const kind = weak[at] ?? null;
    const isFollowing = isOwn(mention);
    const isDoubted = kind !== null || (isFollowing && reason.candidates.some((entity) => known.has(entity)));
    const candidates = reason.candidates.filter((entity) => {
      if (reason.isNational) return isBodyMeant(entity, mention);
      if (isFollowing && bodies.has(entity)) return bodies.get(entity) === true || known.get(entity) === true;
      return !isDoubted || isMeant(entity, kind);
    });
    if (candidates.length === reason.candidates.length) return [mention];
    return candidates.length === 0 ? [] : [{ ...mention, reason: reasonOf(reason, candidates) }];
  });
}

function holds({ kind, mine, noted, chosen, texts }: About, weakFor: Kind | null, words: string): boolean {
  if (kind !== weakFor || mine || noted || chosen !== undefined) return true;
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
