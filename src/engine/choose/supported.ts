/** The pass before a choice: who bears a weak name is meant where something in the document speaks of them. */
import type { Kind } from '../../entity.ts';
import { demonymsOf } from '../derive/demonyms.ts';
import type { JudgedMention, Reason } from '../document/judged-mention.ts';
import { languageOf } from '../document/languages/language-of.ts';
import { reasonBy } from '../document/naming.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { About, AboutAt } from './about.ts';
import { hasWords } from './document-words.ts';
import { homeCountry } from './home-country.ts';
import { isOwn } from './namesakes.ts';
import { isOfHome, mayBeOfCountry } from './national.ts';
import { reasonOf } from './reason-of.ts';
import { weakFor } from './weak-names.ts';

/**
 * Leaves out organisations of packs that are named weakly alone ("AP", "Democratic Party", "The Times", "Ross" of "Ross
 * Stores"), and people by another first name, unless the document has a better name of theirs, or a name that their
 * summary and facts have as well: the country of a party, the city of a newspaper. The country of its language need not
 * be said. A country's body without the country ("Congress", "Labour Party") is left out, whoever made it, unless the
 * document is about that country. What follows from these names goes with them. Where nobody is left, those of the
 * reader's are meant who are called so less surely: "Democrats", where only a pack has a party of Chile by that name.
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
  let home: string | null | undefined;
  /** Read out of the whole document, and only where a mention asks for it. */
  const country = (): string | null => {
    home = home === undefined ? homeCountry(all) : home;
    return home;
  };
  /** Bodies without their country, and whether one of the places means them. */
  const bodies = new Map<number, boolean>();
  const isBodyMeant = (entity: number, mention: JudgedMention): boolean => {
    const said = { text, language, country: country(), isSaid: named.has(entity) };
    const meant = isOfHome(said, mention, aboutAt(entity));
    bodies.set(entity, meant || bodies.get(entity) === true);
    return meant;
  };
  /** A mention as that of one whom the reader made, wrote on or chose: of packs nobody else is guessed. */
  const theReaders = (mention: JudgedMention, reason: Reason | undefined): JudgedMention | undefined => {
    if (reason === undefined) return undefined;
    const namings = reason.namings.filter(({ entity }) => {
      const about = aboutAt(entity);
      return isTheReaders(about) && mayBeOfCountry({ text, country: country() }, mention, about);
    });
    if (namings.length === 0) return theReaders(mention, reason.otherwise);
    return { ...mention, reason: reasonBy(text.slice(mention.start, mention.end), namings) };
  };
  const meantBy = (mention: JudgedMention, kind: Kind | null): JudgedMention[] => {
    const { reason } = mention;
    const isFollowing = isOwn(mention);
    const isDoubted = kind !== null || (isFollowing && reason.candidates.some((entity) => known.has(entity)));
    const candidates = reason.candidates.filter((entity) => {
      if (reason.isNational) return isBodyMeant(entity, mention);
      if (isFollowing && bodies.has(entity)) return bodies.get(entity) === true || known.get(entity) === true;
      return !isDoubted || isMeant(entity, kind);
    });
    if (candidates.length === reason.candidates.length) return [mention];
    if (candidates.length > 0) return [{ ...mention, reason: reasonOf(reason, candidates) }];
    const other = theReaders(mention, reason.otherwise);
    return other === undefined ? [] : meantBy(other, weakFor(text, other));
  };
  return mentions.flatMap((mention, at) => meantBy(mention, weak[at] ?? null));
}

const isTheReaders = ({ mine, noted, chosen }: About): boolean =>
  mine === true || noted === true || chosen !== undefined;

function holds(about: About, weakFor: Kind | null, words: string): boolean {
  if (about.kind !== weakFor || isTheReaders(about)) return true;
  return about.texts.some((text) => namesIn(text).some((name) => hasWords(words, name)));
}

/** What a text names, in small letters, and the adjectives of countries that it names. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]+)*/gu)]
    // A sentence begins with a capital as well.
    .filter(([name], at) => at > 0 || !text.startsWith(name) || name === text.trim())
    .map(([name]) => name);
  return names.flatMap((name) => [name, ...demonymsOf(name)]).map((name) => name.toLowerCase());
}
