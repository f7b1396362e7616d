import type { PartialDate } from '../entity.ts';
import type { PageTold } from '../platform/page-told.ts';
import { calendarDay } from './calendar-day.ts';
import { dateline } from './dateline.ts';
import { languageOfDates } from './language.ts';
import { linkedArticle } from './linked-article.ts';
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
/** Other such names, of which programs for newsrooms have many; none of a change or an end, nor the publisher's. */
const META_NAME =
  /publi|pub_?(date|time)|issued|release|created|original|regdate|^(dcterms|nv|og|apub)[.:](date|time)$/;
const OTHER_MOMENT = /publisher|modif|updat|change|expir|unpub|title/;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Hours that the time zones of the world are ahead of universal time. */
const LEAST_AHEAD = -12;
const MOST_AHEAD = 14;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** /2023/04/20/, /2023-04-20-…, /2023/apr/20/; also /2023/world/04/20/, with sections after the year. */
const PARTED_DATE = /[/-]((?:19|20)\d\d)(?:\/[a-z_.]+){0,2}([/-])(\d\d?|[a-z]{3})\2(\d\d?)(?=[/._-]|$)/i;
/** /20230420/ */
const JOINED_DATE = /[/-]((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/._-]|$)/;

/**
 * The day an article is of, "YYYY-MM-DD" in the publisher's own time zone, or undefined where the page says none. What
 * the page states about itself counts before what its text shows.
 */
export function dayOf(page: PageTold): PartialDate | undefined {
  const { url, canonical, linked, metas, lines } = page;
  const [stated, ...shown] = page.stamps;
  const lang = languageOfDates(page);
  const others = Object.keys(metas).filter((name) => META_NAME.test(name) && !OTHER_MOMENT.test(name));
  const named = dayOfAddress(url) ?? dayOfAddress(canonical);
  const stamped = (stamp: unknown): PartialDate | undefined =>
    ofPublisher(stamp, dayOfStamp(stamp, lang), () => named ?? dayShown(String(stamp), lines, lang));
  const ways = [
    () => stamped(linkedArticle(linked).datePublished),
    () => firstOf([...META_NAMES, ...others], (name) => stamped(metas[name])),
    () => stamped(stated),
    () => named,
    () => firstOf(shown, stamped),
    () => dateline(page, lang),
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
function dayOfStamp(said: unknown, lang: string | undefined): PartialDate | undefined {
  const stamp = String(said ?? '').trim();
  // Seconds or milliseconds since 1970.
  if (/^1\d{9}(\d{3})?$/.test(stamp)) return new Date(Number(stamp.padEnd(13, '0'))).toISOString().slice(0, 10);
  const [, year, month, date] =
    /^(\d{4})[-/.]?(\d\d?)[-/.]?(\d\d?)(?!\d)/.exec(stamp) ?? /^(\d{4})(\d\d)(\d\d)/.exec(stamp) ?? [];
  if (year) return calendarDay(Number(year), Number(month), Number(date));
  const written = writtenDate(stamp, lang);
  if (written || !/(19|20)\d\d/.test(stamp)) return written;
  // "Fri Mar 13 21:30:09 EST 2015": without time and zone, so that parsing cannot move it to the day beside.
  const parsed = new Date(stamp.replace(/\d\d?:\d\d.*?(?=\b\d{4}\b|$)/, ' '));
  return calendarDay(parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate());
}

/**
 * The day that the page shows people beside the time of a stamp in universal time, where that is the same moment in
 * some time zone: the minutes are the same in nearly all. A line with the stamp's own day counts before the others.
 */
function dayShown(stamp: string, lines: readonly string[], lang: string | undefined): PartialDate | undefined {
  const [, day = '', hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(stamp) ?? [];
  if (!minute) return undefined;
  const time = new RegExp(`(?<!\\d)(\\d\\d?)[:.h]${minute}(?![\\d.])(?:\\s*([ap])\\.?m)?`, 'i');
  const shown = lines.flatMap((line) => {
    const [, shownHour, half] = time.exec(line) ?? [];
    const date = shownHour && writtenDate(line, lang);
    if (!date) return [];
    const hours = half ? (Number(shownHour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(shownHour);
    const ahead = (Date.parse(date) - Date.parse(day)) / HOUR_MS + hours - Number(hour);
    return ahead >= LEAST_AHEAD && ahead <= MOST_AHEAD ? [date] : [];
  });
  return shown.find((date) => date === day) ?? shown[0];
}

/** A stamp in universal time may name the day beside the publisher's, which the address or the page names then. */
function ofPublisher(
  stamp: unknown,
  day: PartialDate | undefined,
  namedThen: () => PartialDate | undefined,
): PartialDate | undefined {
  const isUniversal = /(Z|[+-]00:?00|UTC|GMT)\s*$/i.test(String(stamp));
  const named = day && isUniversal ? namedThen() : undefined;
  if (!day || !named) return day;
  return Math.abs(Date.parse(day) - Date.parse(named)) <= DAY_MS ? named : day;
}
