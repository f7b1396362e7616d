import { canonicalOf } from './canonical.ts';
import { linkedData, typesOf } from './linked-data.ts';
import { isOnesOwn, isOtherSort, maybeTool, passwordInUse } from './other-sorts.ts';
import { WRITTEN } from './page-told.ts';
import { isReadable } from './readable.ts';

/** schema.org's NewsArticle and the types under it, and its live blogs. */
const NEWS_TYPE = /(NewsArticle|LiveBlogPosting)$/i;
/** The same as microdata and as RDFa, and the microformat that news agencies had. */
const NEWS_ITEM = '[itemtype*=NewsArticle], [itemtype*=LiveBlogPosting], [typeof*=NewsArticle], .hnews';
/** What nobody reads for news, though publishers call theirs so too, and what leads to stories. */
const NO_NEWS_TYPE = /^(Recipe|HowTo|MedicalWeb|Collection|SearchResults)/;
/** A page that has more of them leads to stories. */
const MOST_STORIES = 4;
/** With more articles a page that says nothing of its sort is a list of something. */
const MOST_ARTICLES = 8;
const meta = (name: string): string => `meta:is([name="${name}"], [property="${name}"])`;
/** What the press says of a page, and of those that are no articles nobody. */
const PRESS = ['news_keywords', 'article:section', 'article:published_time'].map(meta).join();
const ARTICLE = `${meta('og:type')}:is([content*=article i], [content^=news i])`;
/** Containers that articles without markup of their own stand in. */
const ARTICLE_CONTAINER = 'article, [itemprop=articleBody], [id*=article i]';
/** News is of a day, and says so. */
const DATED = `time, ${WRITTEN}`;
const DATED_ADDRESS = /\/20\d\d[-/]?(\d\d|[a-z]{3})[-/]?\d\d\b/;
/** What an article has beside its text, and what stays mostly has not: its day, or who wrote it. */
const SIGNED = `${DATED}, [itemprop*=date i], meta[name*=date i], [rel=author], [class*=author i], [class*=byline i]`;
/** A site's front page leads to articles, and is none. */
const FRONT = /^https?:\/\/[^/]+\/$/;
/** What there is to ask for, to apply for, to go to, to learn, to read or to see. */
const THING = /^(FAQ|Job|Event|Course|Book|Movie)/;
/** What WordPress makes beside postings, which papers have: pages that stay. */
const STAYING = 'body[class*=" page-id-"]';
const HOW_TO = /^how to\b/i;

/**
 * Whether a page is an article of news. The cheap and certain signals come first; only a page that looks like
 * an article without saying which sort has its text weighed.
 *
 * @param address the page's address, which tells other sorts of sites
 */
export function isNews(document: Document, address: string): boolean {
  const addresses = [address, canonicalOf(document)];
  if (passwordInUse(document) || FRONT.test(address) || addresses.some(isOnesOwn)) return false;
  const types = linkedData(document).flatMap(typesOf);
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const typed = (sort: RegExp): number => types.filter((type) => sort.test(type)).length;
  if (typed(NO_NEWS_TYPE)) return false;
  const stories = typed(NEWS_TYPE) + count(NEWS_ITEM);
  if (stories && stories <= MOST_STORIES) return true;

  if (isOtherSort(document, types, addresses)) return false;
  if (!count(PRESS)) {
    if (HOW_TO.test(document.title) || typed(THING) || count(STAYING)) return false;
    if (!types.includes('Article')) {
      const claims = count(ARTICLE);
      const signed = claims
        ? count(SIGNED)
        : count(ARTICLE_CONTAINER) && count('article:not(aside *)') <= MOST_ARTICLES && count(DATED);
      if (!(signed || DATED_ADDRESS.test(address)) || (!claims && maybeTool(document, address))) return false;
    }
  }
  return isReadable(document);
}
