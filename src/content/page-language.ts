import { articleOf } from './linked-data.ts';

const NAMED = ['meta[http-equiv="content-language" i]', 'meta[name="language" i]', 'meta[name="dc.language" i]'].join();

/** All that a page says is the language of its text, what counts most first. */
export function pageLanguages(document: Document): unknown[] {
  const { documentElement, body } = document;
  return [
    // What a browser translates the page into stands on the root.
    documentElement.lang,
    body?.lang,
    metaContent(document, 'og:locale'),
    articleOf(document)?.inLanguage,
    document.querySelector(NAMED)?.getAttribute('content'),
  ];
}

/** What a page says of itself in Open Graph. */
export function metaContent(document: Document, property: string): string | undefined {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim();
}
