/// <reference path="./readability-readerable.d.ts" />
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { linkedData, typesOf } from './linked-data.ts';

/** schema.org's NewsArticle and the types under it, and its live blogs. */
const NEWS_TYPE = /^(\w*NewsArticle|LiveBlogPosting)$/;
const NEWS_ITEM = '[itemtype*="NewsArticle"], [itemtype*="LiveBlogPosting"]';
const BLOG_ITEM = '[itemtype$="schema.org/Blog"], [itemtype$="schema.org/BlogPosting"]';
/** What a page says it is when it is an article of another sort. */
const OTHER_TYPE =
  /^(Blog|BlogPosting|TechArticle|ScholarlyArticle|Recipe|HowTo|Product|QAPage|DiscussionForumPosting)$/;
const BLOG_ADDRESS = /^https?:\/\/([^/]+\.)?blogs?\.|\/blog\//;
/** Containers that articles without markup of their own stand in. */
const ARTICLE_CONTAINER = 'article, [itemprop="articleBody"], [id*="article" i]';

/**
 * Whether a page is an article of news. The cheap and certain signals come first; only a page that looks like
 * an article without saying which sort has its text weighed.
 *
 * @param address the page's address, which tells blogs
 */
export function isNews(document: Document, address: string): boolean {
  const types = linkedData(document).flatMap(typesOf);
  if (types.some((type) => NEWS_TYPE.test(type)) || document.querySelector(NEWS_ITEM)) return true;

  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (types.some((type) => OTHER_TYPE.test(type)) || BLOG_ADDRESS.test(address) || BLOG_ADDRESS.test(canonical)) {
    return false;
  }
  if (document.querySelector('meta[property="og:type"][content="article"]')) {
    // A newspaper's template may call each of its articles a posting; a whole blog is none.
    return !document.querySelector('[itemtype$="schema.org/Blog"]') && isProbablyReaderable(document);
  }
  return (
    document.querySelector(ARTICLE_CONTAINER) !== null &&
    !document.querySelector(BLOG_ITEM) &&
    isProbablyReaderable(document)
  );
}
