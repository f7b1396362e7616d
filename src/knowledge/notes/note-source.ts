import type { PageRef, Quote } from '../../entity.ts';
import { isPartialDate } from '../../partial-date.ts';

/** UTF-16 units: a page decides how long its sentences, its title and its address are, and none may be without end. */
const QUOTE_LIMIT = 5000;
const AROUND_LIMIT = 300;
const TITLE_LIMIT = 500;
const ADDRESS_LIMIT = 4000;

/** The stretch of a page that a note is on, and nothing else of what was sent. */
export function quoteOf({ exact, prefix, suffix }: Quote): Quote {
  return {
    exact: cut(exact, QUOTE_LIMIT),
    prefix: prefix.slice(-AROUND_LIMIT),
    suffix: cut(suffix, AROUND_LIMIT),
  };
}

/** The page that a note is from; a date that is none is left out. */
export function pageOf({ url, title, date }: PageRef): PageRef {
  return {
    url: addressOf(url),
    title: cut(title, TITLE_LIMIT),
    ...(date !== undefined && isPartialDate(date) && { date }),
  };
}

/** An address that is too long still says where it is from: without its query, or by its host alone. */
function addressOf(url: string): string {
  const shorter = [url, url.replace(/[?#].*$/su, ''), /^[a-z]+:\/\/[^/?#]*/u.exec(url)?.[0] ?? ''];
  return shorter.find(({ length }) => length <= ADDRESS_LIMIT) ?? '';
}

function cut(text: string, limit: number): string {
  // No half of a character at the end.
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}
