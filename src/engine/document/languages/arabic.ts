import { wordList } from '../../vocabulary/word-list.ts';
import type { Span } from '../reader.ts';
import { isWordly } from '../words.ts';
import { type Joining, NOTHING } from './joining.ts';
import { type Language, UNREAD } from './language.ts';

/** "and", "so". */
const CONJUNCTIONS = 'وف';
/** "in", "to", "as". */
const PREPOSITIONS = 'بلك';

/** Letters of the shortest word that something may be joined in. */
const SHORTEST = 4;

/** What is written where "to" stands before an article, whose first letter is left out then: "للصين" of "الصين". */
const TO_THE = 'لل';
const THE = 'ال';

/** A word without the preposition that is joined to it; null where there is none. */
function withoutPreposition(word: string): string | null {
  if (word.startsWith(TO_THE)) return THE + word.slice(TO_THE.length);
  return PREPOSITIONS.includes(word.charAt(0)) ? NOTHING + word.slice(1) : null;
}

/** The text without what is joined to its words once, and without a conjunction and the preposition after it. */
function readings(text: string): string[] {
  const once: string[] = [];
  const twice: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!JOINED.has(text.charCodeAt(at)) || isWordly(text, at - 1)) continue;
    let end = at;
    while (isWordly(text, end)) end++;
    const word = text.slice(at, end);
    const before = text.slice(from, at);
    if (word.length >= SHORTEST) {
      const hasConjunction = CONJUNCTIONS.includes(word.charAt(0));
      const rest = hasConjunction ? withoutPreposition(word.slice(1)) : null;
      once.push(before, (hasConjunction ? null : withoutPreposition(word)) ?? NOTHING + word.slice(1));
      twice.push(before, rest === null ? word : NOTHING + rest);
      from = end;
    }
    at = end - 1;
  }
  return [once, twice].map((parts) => parts.join('') + text.slice(from)).filter((reading) => reading !== text);
}

const JOINED = new Set([...CONJUNCTIONS, ...PREPOSITIONS].map((letter) => letter.charCodeAt(0)));

const JOINING: Joining = {
  readings,
  isJoined: (text, reading, { start, end }: Span) =>
    text.startsWith(reading.slice(start + 1, end), start + 1) &&
    (text[start] !== reading[start] ||
      (start > 0 && text[start - 1] !== reading[start - 1] && isWordly(text, start - 1))),
  isLikely: () => true,
};

/** What may be joined to a name that the document made itself. */
const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];

function joinedForms(name: string): string[] {
  const all = PREFIXES.map((prefix) => prefix + name);
  return name.startsWith(THE) ? [...all, TO_THE + name.slice(THE.length), `و${TO_THE}${name.slice(THE.length)}`] : all;
}

const FUNCTION_WORDS = wordList(`
الذي التي الذين اللذين هذا هذه ذلك تلك هؤلاء إلى على عن من في مع بين حول بعد قبل عند منذ خلال ضد دون غير سوى حتى لكن بل
لأن كما كان كانت يكون تكون ليس ليست قد لقد سوف كل بعض أي أن إن أنه أنها إنه إنها وقد ومن وفي هو هي هم نحن أنا أنت وهو
وهي كذلك أيضا فقط ثم أو أم إذا لو لم لن لا ما ماذا حيث بينما عندما لدى نحو أمام خلف فوق تحت قال قالت وقال وقالت`);

/** A script without capitals, in which small words and names are one word. */
export const ARABIC: Language = {
  ...UNREAD,
  functionWords: FUNCTION_WORDS,
  joining: JOINING,
  inflected: joinedForms,
};
