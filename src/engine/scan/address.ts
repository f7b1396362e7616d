/** Addresses in a text: e-mail, web, @handles, domains. A name that is a part of one is no mention. */
import { NEWLINE, SPACE } from '../text/characters.ts';
import { characterBefore, typeAt, widthAt } from '../text/surrogates.ts';

/** What every address has. Most runs are a word and the end of its sentence, or an abbreviation. */
const HAS_ADDRESS = /@|:\/\/|www\.|\.[a-z]{2}/iu;

// What may stand before the sign that makes an address is bounded (64 letters by RFC 5321, 63 by RFC 1035), so that a
// run of a megabyte is not looked through from each of its letters.
/** A web address goes on to the next space, through anything but quotes and angle brackets. */
const WEB = /(?:[a-z][a-z\d+.-]{0,31}:\/\/|www\.)[^\s"“”„«»<>]*/giu;
/** E-mail addresses and @handles. */
const AT = /[\p{L}\p{N}\p{M}._%+-]{0,64}@[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}._-]*/gu;
/** A host, with a port and a path where it has them. */
const HOST = /[\p{L}\p{N}\p{M}_-]{1,63}(?:\.[\p{L}\p{N}\p{M}_-]+)+(?::\d+)?(?:[/?#][\p{L}\p{N}\p{M}._~:/?#&=+%@-]*)?/gu;
/** What closes a sentence or a bracket around an address rather than ends it. */
const CLOSING = /[.,;:!?'’)\]}&=+%-]/u;

/** Endings of domains that are no country's; a country's are any two letters. */
const DOMAINS = new Set(
  'com org net edu gov int mil info biz news online app dev blog tech media press world club site shop wiki'.split(' '),
);

/** The span of an address. */
interface Span {
  from: number;
  to: number;
}

/** Finds out whether the stretch from `start` to `end` cuts an address: has a part of one without being all of it. */
export type AddressGuard = (start: number, end: number) => boolean;

/** The guard for the text that `source` has when it is asked. */
export function createAddressGuard(source: { text: string }): AddressGuard {
  const touches = (at: number): boolean => at >= 0 && at < source.text.length && !isSpace(source.text, at);
  // Nearly always it is the comma or the full stop of its sentence.
  const goesOn = (end: number): boolean => touches(end) && (touches(end + 1) || !CLOSING.test(source.text.charAt(end)));
  // One for each end, so that neither makes the other forget: a long run is looked at once.
  const addressesAtStart = createLookUp(source);
  const addressesAtEnd = createLookUp(source);
  return (start, end) => {
    if (touches(characterBefore(source.text, start)) && isCut(addressesAtStart(start), start, end)) return true;
    return goesOn(end) && isCut(addressesAtEnd(end - 1), start, end);
  };
}

/** Whether a stretch has a part of one of these without being all of it. They stand in order, without overlaps. */
function isCut(spans: readonly Span[], start: number, end: number): boolean {
  // A run may have as many addresses as a page has names.
  let first = 0;
  for (let after = spans.length; first < after; ) {
    const middle = (first + after) >> 1;
    if ((spans[middle] as Span).to > start) after = middle;
    else first = middle + 1;
  }
  for (let at = first; at < spans.length && (spans[at] as Span).from < end; at++) {
    const { from, to } = spans[at] as Span;
    if (from < start || to > end) return true;
  }
  return false;
}

const isSpace = (text: string, at: number): boolean => {
  const type = typeAt(text, at);
  return type === SPACE || type === NEWLINE;
};

/** Looks up the addresses in the run without spaces at a position, and remembers it until asked elsewhere. */
function createLookUp(source: { text: string }): (pos: number) => readonly Span[] {
  let text = '';
  let from = 0;
  let to = 0;
  let addresses: readonly Span[] = [];
  return (pos) => {
    if (pos < from || pos >= to || text !== source.text) {
      text = source.text;
      from = pos;
      while (from > 0 && !isSpace(text, characterBefore(text, from))) from = characterBefore(text, from);
      for (to = pos; to < text.length && !isSpace(text, to); ) to += widthAt(text, to);
      addresses = addressesIn(text.slice(from, to), from);
    }
    return addresses;
  };
}

/**
 * The addresses in a run that stands at `offset`, in order; those that overlap as one, since what cuts that one cuts
 * one of them.
 */
function addressesIn(run: string, offset: number): Span[] {
  if (!HAS_ADDRESS.test(run)) return [];
  const spans: Span[] = [];
  const take = (pattern: RegExp, isOne: (found: string) => boolean): void => {
    for (const { 0: match, index } of run.matchAll(pattern)) {
      const found = unclosed(match);
      if (isOne(found)) spans.push({ from: offset + index, to: offset + index + found.length });
    }
  };
  take(WEB, () => true);
  take(AT, () => true);
  take(HOST, isHost);
  return united(spans.sort((a, b) => a.from - b.from));
}

function united(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last !== undefined && span.from < last.to) last.to = Math.max(last.to, span.to);
    else all.push(span);
  }
  return all;
}

function unclosed(address: string): string {
  let end = address.length;
  while (end > 0 && CLOSING.test(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

/** Countries' endings count in small letters alone: "C.de Gaulle" lacks a space. */
function isHost(found: string): boolean {
  const host = found.split(/[/?#:]/, 1)[0] ?? '';
  const domain = host.slice(host.lastIndexOf('.') + 1);
  return DOMAINS.has(domain.toLowerCase()) || (/^[a-z]{2}$/.test(domain) && host === host.toLowerCase());
}
