import { articleOf } from './linked-data.ts';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const NAMED = ['meta[http-equiv="content-language" i]', 'meta[name="language" i]', 'meta[name="dc.language" i]'].join();

/** The language tag of the page's text, where it says one. */
export function pageLanguage(document: Document): string | undefined {
  const { documentElement, body } = document;
  // What a browser translates the page into stands on the root.
  for (const said of [documentElement.lang, body?.lang, metaContent(document, 'og:locale')]) {
    const tag = tagOf(said);
    if (tag) return tag;
  }
  return tagOf(articleOf(document)?.inLanguage) ?? tagOf(document.querySelector(NAMED)?.getAttribute('content'));
}

/** What a page says of itself in Open Graph. */
export function metaContent(document: Document, property: string): string | undefined {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim();
}

function tagOf(said: unknown): string | undefined {
  const tag = typeof said === 'string' ? said.trim().replaceAll('_', '-') : '';
  return TAG.test(tag) ? tag : undefined;
}
