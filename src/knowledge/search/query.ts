import { foldWords } from '../../engine/index.ts';
import { KINDS, type Kind } from '../../entity.ts';
import { firstDay } from '../../partial-date.ts';
import { cutWord } from '../database/words.ts';

/** Words that stand one after the other. */
export interface Phrase {
  /** Folded. */
  words: string[];
  /** Whether its last word may go on: the reader has not closed the quotes yet. */
  open: boolean;
}

/** A search as the reader typed it, taken apart. */
export interface Query {
  /** What is looked for without the filters, as it was typed. */
  text: string;
  /** Folded; each begins a word somewhere, in any order. */
  begins: string[];
  phrases: Phrase[];
  /** One of these; none given is any. */
  kinds: Kind[];
  /** Beginnings of hosts or of their parent domains: the note's page is on one of these; none given is anywhere. */
  sites: string[];
  /** Beginnings of tags, all of which it has; none given is any. */
  tags: string[];
  /** When the note was written, in ms: at or after `from`, before `until`. */
  from: number;
  until: number;
  /** For the reader: what was not understood, and how it is written. Such a filter is left out. */
  hints: string[];
}

/** A filter, a phrase in any of the usual quotes, or a word. */
const PART =
  /(?<key>\p{L}+):(?<value>"[^"]*"?|\S*)|["“”„«](?<phrase>[^"“”«»]*)(?<closed>["“”»])?|(?<word>[^\s"“”„«]+)/gu;

type Filter = (value: string, query: Query) => string | null;

/** Each answers what is wrong with the value, or null. */
const FILTERS: Readonly<Record<string, Filter>> = {
  kind(value, query) {
    const kinds = KINDS.filter((kind) => value !== '' && kind.startsWith(value));
    query.kinds.push(...kinds);
    return kinds.length > 0 ? null : `${notA(value, 'kind')} Write kind: and one of ${KINDS.join(', ')}.`;
  },
  site(value, query) {
    const host = value.replace(/^[a-z]+:\/\//u, '').replace(/[/?#:].*$/su, '');
    if (host !== '') query.sites.push(host);
    return host === '' ? 'Write a site after site:, such as site:example.org.' : null;
  },
  tag(value, query) {
    const tag = value.replace(/^#/u, '').trim();
    if (tag !== '') query.tags.push(tag);
    return tag === '' ? 'Write a tag after tag:, such as tag:europe or tag:"foreign policy".' : null;
  },
  after(value, query) {
    const day = startOf(value);
    query.from = Math.max(query.from, day ?? query.from);
    return day === null ? notADate('after', value) : null;
  },
  before(value, query) {
    const day = startOf(value);
    query.until = Math.min(query.until, day ?? query.until);
    return day === null ? notADate('before', value) : null;
  },
};

/**
 * Takes a search apart: words, "phrases", and the filters kind:, site:, tag:, after: and before:. Never fails: what is
 * no filter is looked for as words, and a filter that cannot be understood is left out, with a hint.
 */
export function parseQuery(typed: string): Query {
  const query: Query = {
    text: '',
    begins: [],
    phrases: [],
    kinds: [],
    sites: [],
    tags: [],
    from: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    hints: [],
  };
  const texts: string[] = [];
  for (const { 0: part, groups = {} } of typed.matchAll(PART)) {
    const { key, value = '', phrase, closed } = groups;
    const filter = key === undefined ? undefined : ownFilter(key.toLowerCase());
    if (filter) {
      const hint = filter(value.replaceAll('"', '').toLowerCase(), query);
      if (hint) query.hints.push(hint);
      continue;
    }
    texts.push(phrase ?? part);
    const words = foldWords(phrase ?? part);
    if (phrase === undefined) query.begins.push(...words);
    else if (words.length > 0) query.phrases.push({ words, open: closed === undefined });
  }
  query.text = texts.join(' ').trim();
  return query;
}

/** A word as it is looked up in an index. */
export interface QueryWord {
  /** Folded, and as long as words are indexed. */
  text: string;
  /** Whether it may not go on. */
  whole: boolean;
}

/** Every word of a query, those of its phrases too. */
export function wordsOf({ begins, phrases }: Query): QueryWord[] {
  return [
    ...begins.map((text) => ({ text: cutWord(text), whole: false })),
    ...phrases.flatMap(({ words, open }) =>
      words.map((text, at) => ({ text: cutWord(text), whole: !open || at < words.length - 1 })),
    ),
  ];
}

/** Whether any word is looked for. */
export function hasWords({ begins, phrases }: Query): boolean {
  return begins.length + phrases.length > 0;
}

/** Whether entities can be meant: none is on a site, or was written on a day. */
export function wantsEntities(query: Query): boolean {
  return (hasWords(query) || query.kinds.length > 0 || query.tags.length > 0) && !isOfNotes(query);
}

/** Whether it says anything that can be looked for. */
export function wantsAnything(query: Query): boolean {
  return hasWords(query) || query.kinds.length > 0 || query.tags.length > 0 || isOfNotes(query);
}

function isOfNotes({ sites, from, until }: Query): boolean {
  return sites.length > 0 || from > Number.NEGATIVE_INFINITY || until < Number.POSITIVE_INFINITY;
}

function ownFilter(key: string): Filter | undefined {
  return Object.hasOwn(FILTERS, key) ? FILTERS[key] : undefined;
}

/** When the first day of a partial date begins where the reader is, in ms. */
function startOf(date: string): number | null {
  const day = firstDay(date);
  return day && new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()).getTime();
}

function notA(value: string, what: string): string {
  return value === '' ? `No ${what} is given.` : `“${value}” is no ${what}.`;
}

function notADate(key: string, value: string): string {
  return `${notA(value, 'date')} Write a year, a month or a day, such as ${key}:2024 or ${key}:2024-03-05.`;
}
