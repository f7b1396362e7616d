import type { PageSaid } from '../platform/page-told.ts';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** The language tag of a page's text, where it says one. What a browser translates the page into stands on the root. */
export function languageOf({ langs, metas, linked }: PageSaid): string | undefined {
  return [
    ...langs,
    metas['og:locale'],
    linked.inLanguage,
    metas['content-language'],
    metas.language,
    metas['dc.language'],
  ]
    .map((said) => (typeof said === 'string' ? said.trim().replaceAll('_', '-') : ''))
    .find((tag) => TAG.test(tag));
}
