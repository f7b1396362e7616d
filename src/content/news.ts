/// <reference path="./readability-readerable.d.ts" />
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { canonicalOf } from './canonical.ts';
import { linkedData, typesOf } from './linked-data.ts';
import { isOtherSort, maybeTool, passwordInUse } from './other-sorts.ts';

/** schema.org's NewsArticle and the types under it, and its live blogs. */
const NEWS_TYPE = /^(\w*NewsArticle|LiveBlogPosting)$/;
const NEWS_ITEM = '[itemtype*="NewsArticle"], [itemtype*="LiveBlogPosting"]';
/** What only the press says of a page. */
const PRESS = ['news_keywords', 'article:section', 'article:published_time', 'article:publisher']
  .map((name) => `meta[name="${name}"], meta[property="${name}"]`)
  .join();
const ARTICLE = 'meta[property="og:type"][content="article"]';
/** Containers that articles without markup of their own stand in. */
const ARTICLE_CONTAINER = 'article, [itemprop="articleBody"], [id*="article" i]';
const HOW_TO = /^\s*how to\b/i;
/** Scripts that say in a third of the characters what others do. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/**
 * Whether a page is an article of news. The cheap and certain signals come first; only a page that looks like
 * an article without saying which sort has its text weighed.
 *
 * @param address the page's address, which tells other sorts of sites
 */
export function isNews(document: Document, address: string): boolean {
  if (passwordInUse(document)) return false;
  const types = linkedData(document).flatMap(typesOf);
  if (types.some((type) => NEWS_TYPE.test(type)) || document.querySelector(NEWS_ITEM)) return true;

  if (isOtherSort(document, types, [address, canonicalOf(document)])) return false;
  const press = document.querySelector(PRESS) !== null;
  if (document.querySelector(ARTICLE)) {
    // A newspaper's template may call each of its articles a posting; a whole blog is none.
    if (document.querySelector('[itemtype$="schema.org/Blog"]')) return false;
    return (press || !HOW_TO.test(document.title)) && isReadable(document);
  }
  if (!press && (!document.querySelector(ARTICLE_CONTAINER) || maybeTool(document, address))) return false;
  return isReadable(document);
}

function isReadable(document: Document): boolean {
  return isProbablyReaderable(document, DENSE.test(document.title) ? { minContentLength: 50 } : {});
}
