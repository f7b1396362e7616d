/** Names whose article French and Italian draw into the word before it: "au Havre", "du Monde", "dell'Aquila". */
import type { Kind } from '../../entity.ts';

/** Articles that names begin with, and what stands before the rest of such a name instead: also they in small letters. */
const ARTICLES: readonly { article: RegExp; before: RegExp; ofPlacesAlone: boolean }[] = [
  { article: /^Le (?=\p{Lu})/u, before: /(?<!\p{L})(?:au|du|le) $/iu, ofPlacesAlone: false },
  { article: /^Les (?=\p{Lu})/u, before: /(?<!\p{L})(?:aux|des|les) $/iu, ofPlacesAlone: false },
  // In German it goes with the case: what is left is the name in quotation marks alone ("im „Spiegel“").
  { article: /^D(?:as|er|ie) (?=\p{Lu})/u, before: /(?!)/, ofPlacesAlone: false },
  { article: /^Il (?=\p{Lu})/u, before: /(?<!\p{L})(?:al|col|dal|del|il|nel|sul) $/iu, ofPlacesAlone: false },
  { article: /^L['’](?=\p{Lu})/u, before: /(?<!\p{L})l['’]$/iu, ofPlacesAlone: false },
  // Of others "della Repubblica" is the republic's, "dell'Unità" that of the country.
  { article: /^L['’](?=\p{Lu})/u, before: /(?<!\p{L})(?:all|dall|dell|nell|sull)['’]$/iu, ofPlacesAlone: true },
  { article: /^La (?=\p{Lu})/u, before: /(?<!\p{L})(?:alla|dalla|della|nella|sulla) $/iu, ofPlacesAlone: true },
];

/** How sure a name without its article is. */
export const WITHOUT_ARTICLE = 0.7;

/** UTF-16 units of the longest of what stands before. */
const LONGEST = 6;

/** "Havre" of "Le Havre"; undefined for a name without such an article, and for persons, who keep theirs. */
export function withoutArticle(name: string, kind: Kind | undefined): string | undefined {
  if (!/^(?:L|Il |D(?:as|er|ie) )/.test(name) || kind === 'person') return undefined;
  const { article } = ARTICLES.find((one) => one.article.test(name) && (kind === 'place' || !one.ofPlacesAlone)) ?? {};
  return article && name.replace(article, '');
}

/** Whether a text is what is left of a name without its article. */
export const lacksArticle = (text: string, name: string): boolean =>
  name.length > text.length && name.endsWith(text) && withoutArticle(name, 'place') === text;

/** Whether the article of a name of this kind stands before `start` in another form. */
export function followsItsArticle(text: string, start: number, name: string, kind: Kind | undefined): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return ARTICLES.some(
    (one) => (kind === 'place' || !one.ofPlacesAlone) && one.article.test(name) && one.before.test(before),
  );
}
