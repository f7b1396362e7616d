import type { PageSaid } from '../platform/page-told.ts';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
/** Said where nobody knows, where there are several, and where there are no words. */
const NO_LANGUAGE = /^(und|mul|zxx)\b/i;

/** The language tag of a page's text, where it says one. What a browser translates the page into stands on the root. */
export function languageOf({ langs, metas, linked }: PageSaid): string | undefined {
  return [
    ...langs,
    metas['og:locale'],
    ...[linked.inLanguage].flat().map(codeOf),
    metas['content-language'],
    metas.language,
    metas['dc.language'],
    metas['dcterms.language'],
  ]
    .map((said) => (typeof said === 'string' ? asTag(said) : ''))
    .find((tag) => TAG.test(tag) && !NO_LANGUAGE.test(tag));
}

/** schema.org's Language has its code beside its name. */
const codeOf = (said: unknown): unknown => (said as { alternateName?: unknown } | null)?.alternateName ?? said;

/** Locales of servers are written otherwise ("es_AR.UTF-8"), and of several languages the first is the page's. */
const asTag = (said: string): string =>
  said
    .trim()
    .replaceAll('_', '-')
    .replace(/[.,;@ ].*$/s, '');
