import type { PageSaid, PageTold } from '../platform/page-told.ts';
import { linkedArticle } from './linked-article.ts';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
/** Said where nobody knows, where there are several, and where there are no words. */
const NO_LANGUAGE = /^(und|mul|zxx)\b/i;

/** Where news in English is written day first. */
const DAY_FIRST = /^\w+:\/\/[^/:]+\.(uk|ie|au|nz|in|pk|lk|bd|sg|my|hk|za|ng|ke|gh|jm|mt)[:/]/;

/** A country's name at the end of a host, but those that are used as words all over the world. */
const COUNTRY = /^\w+:\/\/[^/:]+\.(?!io|tv|me|co|ai|fm|ly|to|gg|cc)([a-z]{2})[:/]/;

/** The language tag of a page's text, where it says one. What a browser translates the page into stands on the root. */
export const languageOf = (page: PageSaid): string | undefined => tagsOf(page)[0];

/**
 * The same for how its dates are written: of English that does not say whose, what else the page says of that; of a
 * page that says nothing, what is spoken in the country that its address names.
 */
export function languageOfDates(page: PageTold): string | undefined {
  const [language = spokenAt(page.url), ...others] = tagsOf(page);
  if (!/^en$/i.test(language ?? '')) return language;
  return DAY_FIRST.test(page.url) ? 'en-GB' : (others.find((tag) => /^en-/i.test(tag)) ?? language);
}

function spokenAt(url: string): string | undefined {
  const country = COUNTRY.exec(url)?.[1];
  if (!country) return undefined;
  const { language, region } = new Intl.Locale(`und-${country}`).maximize();
  return `${language}-${region}`;
}

/** All language tags that a page says, those that count most first. */
function tagsOf({ langs, metas, linked }: PageSaid): string[] {
  return [
    ...langs,
    metas['og:locale'],
    ...[linkedArticle(linked).inLanguage].flat().map(codeOf),
    metas['content-language'],
    metas.language,
    metas['dc.language'],
    metas['dcterms.language'],
  ]
    .map((said) => (typeof said === 'string' ? asTag(said) : ''))
    .filter((tag) => TAG.test(tag) && !NO_LANGUAGE.test(tag));
}

/** schema.org's Language has its code beside its name. */
const codeOf = (said: unknown): unknown => (said as { alternateName?: unknown } | null)?.alternateName ?? said;

/** Locales of servers are written otherwise ("es_AR.UTF-8"), and of several languages the first is the page's. */
const asTag = (said: string): string =>
  said
    .trim()
    .replaceAll('_', '-')
    .replace(/[.,;@ ].*$/s, '');
