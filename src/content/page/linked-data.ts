import type { LinkedSaid } from '../../platform/page-told.ts';

/** One thing that a page says of itself in JSON-LD. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/**
 * Longer scripts are catalogues, or live blogs, and to parse them would cost what no page must: what they begin with
 * tells.
 */
const LONGEST_SCRIPT = 200_000;
const BEGINNING = 3000;
/** What is common there, and no JSON: line breaks within strings, and what says that all of it is one piece of text. */
const NO_JSON = /[\n\r\t]|(\/\/ ?)?(<!\[CDATA\[|]]>)/g;

/**
 * The things a page's JSON-LD scripts speak of, in the page's order: arrays, `@graph` and what the page is mainly of
 * are unfolded. Scripts that are not JSON, as comments, stray commas and quotes make them, are taken apart at the types
 * that they name.
 */
export function linkedData(document: Document): LinkedThing[] {
  const things: LinkedThing[] = [];
  const unfold = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(unfold);
    else if (value instanceof Object) {
      things.push(value as LinkedThing);
      unfold((value as LinkedThing)['@graph']);
      unfold((value as LinkedThing).mainEntity);
    }
  };
  for (const script of document.querySelectorAll('script[type^="application/ld+json"]')) {
    const whole = script.textContent;
    const text = whole.length > LONGEST_SCRIPT ? whole.slice(0, BEGINNING) : whole;
    try {
      unfold(JSON.parse(text.replace(NO_JSON, ' ')));
    } catch {
      things.push(...text.split(/(?="@type")/).map(saidIn));
    }
  }
  return things;
}

/** The texts in a piece of a script by their names, the first of each. */
function saidIn(text: string): LinkedThing {
  const thing: Record<string, string> = {};
  for (const [, name = '', said = ''] of text.matchAll(/"([@\w]+)"\s*:\s*"([^"]*)"/g)) thing[name] ??= said;
  return thing;
}

/** The schema.org types of a thing, without their address. */
export function typesOf(thing: LinkedThing): string[] {
  return [thing['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));
}

/** What a page says in JSON-LD that tells of its article. */
export const linkedSaid = (document: Document): LinkedSaid[] =>
  linkedData(document).map(({ '@type': type, headline, inLanguage, datePublished }) => ({
    type,
    headline,
    inLanguage,
    datePublished,
  }));
