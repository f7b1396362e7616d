/** Finds a few words by the platform's own search, which looks at many characters at a time. */
import { common, type FirstWords } from './find-texts.ts';
import { isCapital, isWordly } from './words.ts';

/** UTF-16 units that are searched for: engines take ten times as long to find more of them. */
const SHORT = 6;

/** Words that one search finds: it passes the whole text, and has few places to look at where it is for a capital. */
interface Group {
  /** What all of them begin with. */
  letters: string;
  /** From where on they are looked for, UTF-16 units. */
  from: number;
  beginnings: string[];
}

/**
 * Calls back with each place, in order, where one of the words probably begins. Takes as much time again for each
 * capital.
 */
export function findFew(text: string, words: FirstWords, take: (at: number) => void): void {
  const places: number[] = [];
  for (const group of groupsOf(words)) addPlaces(text, group, places);
  for (const at of new Set(places.sort((a, b) => a - b))) take(at);
}

function groupsOf(words: FirstWords): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const { beginning, from } of words.values()) {
    const key = isCapital(beginning, 0) ? beginning.charAt(0) : beginning;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { letters: beginning.slice(0, SHORT), from, beginnings: [beginning] });
    else {
      group.letters = common(group.letters, beginning);
      group.from = Math.min(group.from, from);
      group.beginnings.push(beginning);
    }
  }
  return groups.values();
}

function addPlaces(text: string, { letters, from, beginnings }: Group, places: number[]): void {
  const { length } = letters;
  const nexts = beginnings.map((beginning) => beginning.charCodeAt(length));
  for (let at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
    if (at > 0 && isWordly(text, at - 1)) continue;
    const next = text.charCodeAt(at + length);
    for (let one = 0; one < nexts.length; one++) {
      const beginning = beginnings[one] as string;
      if (beginning.length > length && (nexts[one] !== next || !text.startsWith(beginning, at))) continue;
      places.push(at);
      break;
    }
  }
}
