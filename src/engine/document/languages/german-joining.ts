/** German genitives and the endings of adjectives within names: "Italiens Regierung", "der Europäischen Union". */
import { wordList } from '../../vocabulary/word-list.ts';
import { isCapital, isWordly, nextWord, plainWord, previousWord, wordEnd } from '../words.ts';
import { isInGenitive, lettersStart, withoutGenitives } from './genitive.ts';
import { type Joining, NOTHING } from './joining.ts';

/** Not there for comparing either: it tells what was an adjective's from what was a genitive's. */
const NO_ENDING = '\u2060';

/** Adjectives that names begin with. Of other words "Peter" would be "Pete". */
const ADJECTIVE =
  /(?:isch|tsch|lich|ig|igt|int|iert|tional|gemein|einsam)e[mnrs]$|^(?:Neu|Neuest|Groß|Klein|Alt|Rot|Grün|Weiß|Schwarz|Blau|Golden|Silbern|Eisern|Frei|Jung|Erst|Zweit|Kalt|Sozial|Liberal|Link|Hoh|Höchst|Ober|Oberst|Unter|Nah|Mittler|Tot|Still)e[mnrs]$/;

/** Nouns whose genitive has "es": "des Bundestages". */
const LONG =
  /(?:tag|rat|hof|bund|amt|verband|dienst|gericht|werk|krieg|pakt|vertrag|reich|gesetz|haus|kreis|kreuz)es$/i;

/** After these a genitive follows: prepositions, articles, and what is said of a whole. */
const BEFORE = wordList(`
wegen trotz innerhalb außerhalb seitens südlich nördlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich
statt anstatt während angesichts aufgrund mithilfe anstelle jenseits diesseits inmitten hinsichtlich infolge bezüglich
zugunsten zulasten unweit oberhalb unterhalb beiderseits namens des eines dieses jenes ganz halb`);

/** What an adjective or a number between a genitive and its noun ends with. */
const BETWEEN = /(?:e|e[mnrs]|\d|zwei|drei|vier|fünf)$/;
/** So many of them may stand there. */
const MOST = 3;

/** Genitives side by side: "Italiens und Frankreichs". */
const ONE_BEFORE = /\p{Lu}[\p{L}-]*s(?:,| und| oder| sowie) $/u;
const ONE_AFTER = /^(?:,| und| oder| sowie) \p{Lu}[\p{L}-]*s(?![\p{L}\p{N}])/u;

/** German, given its function words: what begins a sentence may be one, with a capital. */
export const germanJoining = (functionWords: ReadonlySet<string>): Joining => ({
  readings(text) {
    const reading = withoutGenitives(withoutOthers(text));
    return reading === text ? [] : [reading];
  },
  isJoined(text, reading, stretch) {
    const within = reading.slice(stretch.start, stretch.end);
    if (within.includes(NOTHING) && !text.slice(stretch.start, stretch.end).includes(NOTHING)) return false;
    return within.includes(NO_ENDING) || isInGenitive(text, reading, stretch);
  },
  isLikely: (text, start, end) =>
    // An adjective at a name's end has one more: "der Augsburger Allgemeinen".
    !isWordly(text, end) || text[end] === 'n' || isPossessor(text, start, end, functionWords),
});

/** What ends the names of papers after their town: "der Augsburger Allgemeinen". */
const OF_TOWN = 'er Allgemeinen';

/** The text without the last letter of adjectives, and without "es". */
function withoutOthers(text: string): string {
  const parts: string[] = [];
  let from = 0;
  const leaveOut = (start: number, end: number, instead: string): void => {
    parts.push(text.slice(from, start), instead);
    from = end;
  };
  for (let at = text.indexOf('e'); at >= 0; at = text.indexOf('e', at + 1)) {
    const end = at + 2;
    if (!ENDINGS.has(text.charCodeAt(at + 1)) || isWordly(text, end)) continue;
    const start = lettersStart(text, at);
    if (!isCapital(text, start)) continue;
    const word = text.slice(start, end);
    const isWithin = (text[end] === ' ' && isCapital(text, end + 1)) || text.startsWith(OF_TOWN, start - 3);
    if (LONG.test(word)) leaveOut(at, end, NOTHING + NOTHING);
    else if (isWithin && ADJECTIVE.test(word)) leaveOut(at + 1, end, NO_ENDING);
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

/** What an adjective's "e" may be followed by. */
const ENDINGS = new Set([...'mnrs'].map((letter) => letter.charCodeAt(0)));

/** Whether something stands beside a genitive that may belong to it, or what governs it. */
function isPossessor(text: string, start: number, end: number, functionWords: ReadonlySet<string>): boolean {
  let after = end;
  while (isWordly(text, after)) after++;
  return (
    precedesNoun(text, after) ||
    followsWhole(text, start, functionWords) ||
    ONE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    ONE_AFTER.test(text.slice(after, after + 40))
  );
}

/** "Italiens Regierung", "Italiens neue Regierung". */
function precedesNoun(text: string, end: number): boolean {
  let from = nextWord(text, end);
  for (let words = 0; from >= 0 && words < MOST; words++) {
    if (isCapital(text, from)) return true;
    const to = wordEnd(text, from);
    if (!BETWEEN.test(text.slice(from, to))) return false;
    from = nextWord(text, to);
  }
  return from >= 0 && isCapital(text, from);
}

/** "die Regierung Italiens", "wegen Italiens", "des geeinten Europas". */
function followsWhole(text: string, start: number, functionWords: ReadonlySet<string>): boolean {
  const from = previousWord(text, start);
  if (from < 0 || text[start - 2] === '.') return false;
  const word = plainWord(text, from, start - 1);
  if (BEFORE.has(word)) return true;
  if (isCapital(text, from)) return !functionWords.has(word);
  const before = previousWord(text, from);
  return before >= 0 && /^(?:des|eines)$/i.test(text.slice(before, from - 1));
}
