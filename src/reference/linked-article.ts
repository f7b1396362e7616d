import type { LinkedSaid } from '../platform/page-told.ts';

const ARTICLE = /Article|Posting|Report/;

/** What a page's JSON-LD says of its article: each of it by the first thing that says it, articles before others. */
export function linkedArticle(things: readonly LinkedSaid[]): LinkedSaid {
  const articles = things.filter(({ type }) => ARTICLE.test(String(type)));
  const said = (name: keyof LinkedSaid): unknown =>
    [...articles, ...things].find((thing) => thing[name] !== undefined)?.[name];
  return { headline: said('headline'), inLanguage: said('inLanguage'), datePublished: said('datePublished') };
}
