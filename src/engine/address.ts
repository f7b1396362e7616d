/** Addresses in a text: e-mail, web, @handles, domains. A name that is a part of one is no mention. */
import { ACCENT, WORD } from './characters.ts';
import { characterBefore, typeAt, widthAt } from './special.ts';

/** What words are joined by in addresses; the @ is itself a part of words. */
const JOINTS = new Set([...'-.~:/?#&=+%']);

/** Those of them that an address neither begins nor ends with. */
const AROUND = new Set([...'-.:~+&=%?']);

/** Endings of domains that are no country's; a country's are any two small letters. */
const DOMAINS = new Set(
  'com org net edu gov int mil info biz news online app dev blog tech media press world club site shop wiki'.split(' '),
);

/** The span of an address, or of nothing. */
interface Span {
  from: number;
  to: number;
}

/** Finds out whether the stretch from `start` to `end` cuts an address: has a part of one without being all of it. */
export type AddressGuard = (start: number, end: number) => boolean;

export function createAddressGuard(text: string): AddressGuard {
  // One for each end, so that neither makes the other forget: a long run of joined words is looked at once.
  const addressAtStart = createLookUp(text);
  const addressAtEnd = createLookUp(text);
  return (start, end) => {
    const cuts = ({ from, to }: Span): boolean => from < to && from < end && to > start && (from < start || to > end);
    const follows = start > 0 && (JOINTS.has(text.charAt(start - 1)) || typeAt(text, start - 1) === ACCENT);
    if (follows && cuts(addressAtStart(start))) return true;
    return JOINTS.has(text.charAt(end)) && cuts(addressAtEnd(end - 1));
  };
}

/** Looks up the address at a position, and remembers the run of words and joints around it until asked elsewhere. */
function createLookUp(text: string): (pos: number) => Span {
  const inRun = (at: number): boolean => {
    const type = typeAt(text, at);
    return type === WORD || type === ACCENT || JOINTS.has(text.charAt(at));
  };
  let from = 0;
  let to = 0;
  let address: Span = { from, to };
  return (pos) => {
    if (!inRun(pos)) return { from: pos, to: pos };
    if (pos < from || pos >= to) {
      from = pos;
      while (from > 0 && inRun(characterBefore(text, from))) from = characterBefore(text, from);
      for (to = pos + 1; to < text.length && inRun(to); ) to += widthAt(text, to);
      address = addressIn(text, from, to);
    }
    return address;
  };
}

/** The address that a run is, without punctuation around it. */
function addressIn(text: string, from: number, to: number): Span {
  let first = from;
  let last = to;
  while (first < last && (AROUND.has(text.charAt(first)) || typeAt(text, first) === ACCENT)) first++;
  while (first < last && AROUND.has(text.charAt(last - 1))) last--;
  return isAddress(text.slice(first, last)) ? { from: first, to: last } : { from, to: from };
}

function isAddress(run: string): boolean {
  if (run.includes('://') || /^www\./i.test(run) || /@[\p{L}\p{N}_]/u.test(run)) return true;
  const host = run.split(/[/?#:]/, 1)[0] ?? '';
  const dot = host.lastIndexOf('.');
  const domain = host.slice(dot + 1);
  return dot > 0 && (/^[a-z]{2}$/.test(domain) || DOMAINS.has(domain));
}
