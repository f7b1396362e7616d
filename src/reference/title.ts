import type { PageTold } from '../platform/page-told.ts';
import { linkedArticle } from './linked-article.ts';
import { asShown } from './quote.ts';

/** What stands between a headline and the name of the site. */
const BETWEEN = /^\s*[|–—·•»-]\s/;
/** The same in scripts without spaces; colons, brackets and dashes are parts of headlines there. */
const BETWEEN_UNSPACED = /^\s*[_|｜]/;
/** The same before a day after the headline: elsewhere it parts the headline itself, in French. */
const COLON_DAY = /^\s:\s\d{1,4}([./-])\d\d?\1\d{2,4}/;
/** Either before a name that the page says is the site's: wide colons may part that, too. */
const BEFORE_SITE = /\s*([|｜_：]|[–—·•»-](?=\s))\s*$/;
/** The same after it, where it comes first. */
const AFTER_SITE = /^\s*([|｜]|[–—·•»-](?=\s))\s*/;
/** In Korean, colons with spaces part the headline from its section and its paper. */
const COLON_KOREAN = /^\s:\s/;
/** The words after the last sign of that sort in a title. */
const LAST_PART = /(?<=\s[|–—·•»-]\s+)[^|–—·•»-]+$/;
const KOREAN = /\p{Script=Hangul}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A page's title. The headline that it gives to those who link to it mostly has no name of a site at its end; where it
 * has one, the headline in the page or in its JSON-LD tells where that begins, or else what the page calls its site.
 */
export function titleOf(page: PageTold): string {
  const { metas, linked, titles } = page;
  const texts = [metas['og:title'], linkedArticle(linked).headline, metas['twitter:title'], ...titles].map((text) =>
    typeof text === 'string' ? asShown(text).trim() : '',
  );
  const given = texts.find((text) => text !== '') ?? '';
  const sites = sitesOf(page, given);
  const isAllButSite = (text: string): boolean => {
    if (text === '' || !given.startsWith(text) || text === sites[0]) return false;
    const end = given.slice(text.length);
    // What is no shorter than the heading is the headline, below the name of its column.
    const isShorter = end.length < text.length;
    const isUnspaced = !texts[0] && UNSPACED.test(text);
    const isParted =
      COLON_DAY.test(end) ||
      (isUnspaced && BETWEEN_UNSPACED.test(end)) ||
      (KOREAN.test(text) && COLON_KOREAN.test(end));
    return BETWEEN.test(end) || (isShorter && isParted);
  };
  return texts.find(isAllButSite) ?? sites.reduce(withoutSite, given);
}

/**
 * What a page's site may be called in its title: as it says, or at the end by a host of it, or by the words that its
 * host is made of.
 */
function sitesOf({ metas, url }: PageTold, title: string): string[] {
  const host = url.replace(/^\w+:\/\/(www\.)?([^/:]*).*$/, '$2');
  const last = /\S*$/.exec(title)?.[0] ?? '';
  const end = LAST_PART.exec(title)?.[0] ?? '';
  // One word may be the headline's own, as a club's in a match on its site.
  const isHost = end.includes(' ') && host.split('.').includes(end.toLowerCase().replace(/ /g, ''));
  return [
    asShown(metas['og:site_name'] ?? '').trim(),
    ...(last.toLowerCase().endsWith(host) ? [last] : []),
    ...(isHost ? [end] : []),
  ];
}

function withoutSite(title: string, site: string): string {
  const isSite = (text: string): boolean => text.toLowerCase() === site.toLowerCase();
  const end = title.length - site.length;
  const before = title.slice(0, end);
  const after = title.slice(site.length);
  const headline =
    (isSite(title.slice(end)) && without(before, BEFORE_SITE)) ||
    (site && isSite(title.slice(0, site.length)) && without(after, AFTER_SITE));
  return headline || title;
}

/** A text without what it has to have at an end. */
function without(text: string, end: RegExp): string | undefined {
  const rest = text.replace(end, '');
  return rest.length < text.length ? rest : undefined;
}
