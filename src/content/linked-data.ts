import type { PageSaid } from '../platform/page-told.ts';

/** One thing that a page says of itself in JSON-LD. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Longer scripts are catalogues, and parsing them would cost what a page that is no news must not cost. */
const LONGEST_SCRIPT = 200_000;

/** What some pages wrap theirs in. */
const WRAPPING = /^\s*(\/[/*])?\s*<!\[CDATA\[(\s*\*\/)?|(\/[/*])?\s*\]\]>(\s*\*\/)?\s*$/g;

/**
 * The things a page's JSON-LD scripts speak of, arrays and `@graph` unfolded, in the page's order.
 * Of scripts that are not JSON, as stray commas and quotes make them, there is what they say first of each sort.
 */
export function linkedData(document: Document): LinkedThing[] {
  const things: LinkedThing[] = [];
  const unfold = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(unfold);
    else if (typeof value === 'object' && value !== null) {
      things.push(value as LinkedThing);
      if ('@graph' in value) unfold(value['@graph']);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT) continue;
    try {
      // Line breaks within strings are common, and no JSON.
      unfold(JSON.parse(text.replace(WRAPPING, '').replace(/[\n\r\t]/g, ' ')));
    } catch {
      things.push(saidIn(text));
    }
  }
  return things;
}

/** The texts in a script, each with its name, where nothing tells how they belong together. */
function saidIn(text: string): LinkedThing {
  const thing: Record<string, string> = {};
  for (const [, name = '', said = ''] of text.matchAll(/"([@\w]+)"\s*:\s*"([^"]*)"/g)) thing[name] ??= said;
  return thing;
}

/** The schema.org types of a thing, without their address. */
export function typesOf(thing: LinkedThing): string[] {
  return [thing['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));
}

/** What a page says of its article in JSON-LD. */
export function linkedArticle(document: Document): PageSaid['linked'] {
  const things = linkedData(document);
  const article = things.find((thing) => typesOf(thing).some((type) => /Article|Posting|Report/.test(type)));
  const {
    headline,
    inLanguage,
    datePublished = things.find((thing) => 'datePublished' in thing)?.datePublished,
  } = article ?? {};
  return { headline, inLanguage, datePublished };
}
