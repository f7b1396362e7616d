import type { PartialDate } from '../entity.ts';
import type { PageTold } from '../platform/page-told.ts';
import { calendarDay } from './calendar-day.ts';
import { languageOf } from './language.ts';
import { writtenDate } from './written-date.ts';

/** Names of meta elements that carry the day of publication, the common ones first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article:publicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'ptime',
  'date',
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** /2023/04/20/, /2023-04-20-…, /2023/apr/20/ */
const PARTED_DATE = /[/-]((?:19|20)\d\d)([/-])(\d\d?|[a-z]{3})\2(\d\d?)(?=[/._-]|$)/i;
/** /20230420/ */
const JOINED_DATE = /[/-]((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/._-]|$)/;

/**
 * The day an article is of, "YYYY-MM-DD" in the publisher's own time zone, or undefined where the page says none. What
 * the page states about itself counts before what its text shows.
 */
export function dayOf(page: PageTold): PartialDate | undefined {
  const { url, canonical, linked, metas, stated, times, lines } = page;
  const lang = languageOf(page);
  const ways = [
    () => dayOfStamp(linked.datePublished),
    () => firstOf(META_NAMES, (name) => dayOfStamp(metas[name])),
    () => dayOfStamp(stated),
    () => dayOfAddress(url),
    () => dayOfAddress(canonical),
    () => firstOf(times, dayOfStamp),
    () => firstOf(lines, (line) => writtenDate(line, lang)),
  ];
  return firstOf(ways, (way) => way());
}

function firstOf<T, R>(all: readonly T[], read: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dayOfAddress(address: string): PartialDate | undefined {
  const path = address.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '');
  const [, year, , month = '', date] = PARTED_DATE.exec(path) ?? JOINED_DATE.exec(path) ?? [];
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  return calendarDay(Number(year), named || Number(month), Number(date));
}

/** The day that a stamp names, as written: its time zone is the publisher's, so nothing is converted. */
function dayOfStamp(said: unknown): PartialDate | undefined {
  const stamp = String(said ?? '');
  const [, year, month, date] =
    /^\s*(\d{4})[-/.]?(\d\d?)[-/.]?(\d\d?)(?!\d)/.exec(stamp) ?? /^(\d{4})(\d\d)(\d\d)/.exec(stamp) ?? [];
  if (year) return calendarDay(Number(year), Number(month), Number(date));
  // "Fri Mar 13 21:30:09 EST 2015": without time and zone, so that parsing cannot move it to the day beside.
  const parsed = new Date(stamp.replace(/\d\d?:\d\d.*?(?=\b\d{4}\b|$)/, ' '));
  return calendarDay(parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate());
}
