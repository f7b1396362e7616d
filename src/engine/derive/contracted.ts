/** Places whose article French and Italian draw into the word before it: "au Havre", "al Cairo", "dell'Aquila". */

/** Articles that places begin with, and the end of what stands before the rest of such a place instead. */
const ARTICLES: readonly { article: RegExp; drawnIn: RegExp }[] = [
  { article: /^Le (?=\p{Lu})/u, drawnIn: /(?<!\p{L})(?:au|du) $/iu },
  { article: /^Les (?=\p{Lu})/u, drawnIn: /(?<!\p{L})(?:aux|des) $/iu },
  { article: /^Il (?=\p{Lu})/u, drawnIn: /(?<!\p{L})(?:al|dal|del|nel|sul) $/iu },
  { article: /^La (?=\p{Lu})/u, drawnIn: /(?<!\p{L})(?:alla|dalla|della|nella|sulla) $/iu },
  { article: /^L['’](?=\p{Lu})/u, drawnIn: /(?<!\p{L})(?:all|dall|dell|nell|sull)['’]$/iu },
];

/** How sure a place without its article is. */
export const WITHOUT_ARTICLE = 0.7;

/** UTF-16 units of the longest of what stands before. */
const LONGEST = 6;

const articleOf = (place: string) => ARTICLES.find(({ article }) => article.test(place));

/** "Havre" of "Le Havre"; undefined for a place without such an article. */
export function withoutArticle(place: string): string | undefined {
  if (!/^(?:L|Il )/.test(place)) return undefined;
  const known = articleOf(place);
  return known && place.replace(known.article, '');
}

/** Where the word begins, UTF-16 units, that the article of a place is drawn into before `start`; -1 where none is. */
export function drawnInFrom(text: string, start: number, place: string): number {
  const from = Math.max(0, start - LONGEST);
  const at = articleOf(place)?.drawnIn.exec(text.slice(from, start))?.index;
  return at === undefined ? -1 : from + at;
}
