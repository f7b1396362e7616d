/**
 * How an institution goes on as the first noun of its name, which keeps its capital: "la Commission" of "Commission
 * européenne".
 */
export interface FirstNoun {
  /** Nouns that names of institutions begin with. */
  nouns: ReadonlySet<string>;
  /** The end of what stands before one: its article, with what that is joined to. */
  article: RegExp;
  /**
   * The word after it that makes another name of it: "de Corse", "nationale"; no verb that ends as these do
   * ("indique").
   */
  another: RegExp;
}

/** UTF-16 units that hold any of the articles with what stands before it. */
const LONGEST_ARTICLE = 8;

/** Whether the noun at `start` has its article. */
export const hasItsArticle = ({ article }: FirstNoun, text: string, start: number): boolean =>
  article.test(text.slice(Math.max(0, start - LONGEST_ARTICLE), start));
