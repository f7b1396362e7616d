import type { PageTold } from '../platform/page-told.ts';
import { asShown } from './quote.ts';

/** What stands between a headline and the name of the site. */
const BETWEEN = /^\s*[|–—·•»-]\s/;
/** The same in scripts without spaces; colons, brackets and dashes are parts of headlines there. */
const BETWEEN_UNSPACED = /^\s*[_|｜]/;
/** The same before a day after the headline: elsewhere it parts the headline itself, in French. */
const COLON_DAY = /^\s:\s\d{1,4}([./-])\d\d?\1\d{2,4}/;
/** Either before a name that the page says is the site's: wide colons may part that, too. */
const BEFORE_SITE = /\s*([|｜_：]|[–—·•»-](?=\s))\s*$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A page's title. The headline that it gives to those who link to it mostly has no name of a site at its end; where it
 * has one, the headline in the page or in its JSON-LD tells where that begins, or else what the page calls its site.
 */
export function titleOf({ metas, linked, titles }: PageTold): string {
  const texts = [metas['og:title'], linked.headline, metas['twitter:title'], ...titles].map((text) =>
    typeof text === 'string' ? asShown(text).trim() : '',
  );
  const given = texts.find((text) => text !== '') ?? '';
  const isAllButSite = (text: string): boolean => {
    if (text === '' || !given.startsWith(text)) return false;
    const end = given.slice(text.length);
    // What is no shorter than the heading is the headline, below the name of its column.
    const isShorter = end.length < text.length;
    const isUnspaced = !texts[0] && UNSPACED.test(text);
    return BETWEEN.test(end) || (isShorter && (COLON_DAY.test(end) || (isUnspaced && BETWEEN_UNSPACED.test(end))));
  };
  return texts.find(isAllButSite) ?? withoutSite(given, asShown(metas['og:site_name'] ?? '').trim());
}

function withoutSite(title: string, site: string): string {
  const end = title.length - site.length;
  if (title.slice(end).toLowerCase() !== site.toLowerCase()) return title;
  const before = title.slice(0, end).replace(BEFORE_SITE, '');
  return (before.length < end && before) || title;
}
