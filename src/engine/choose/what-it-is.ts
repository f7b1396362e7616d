/**
 * The noun that says what somebody or something is: "mayor" of "the mayor of Brindle, Alex Carter" and of a summary.
 */
import type { Language } from '../document/languages/language.ts';
import { previousWord } from '../document/words.ts';

/** UTF-16 units beside a name in which what is said of it ends. */
const FAR = 80;

/** What a summary says that it is, also after commas: "Politician, mayor of Brindle." In small letters. */
export function nounsOf(summary: string, language: Language): string[] {
  const [sentence = ''] = summary.split(/[.;:\n]/, 1);
  return sentence.split(/, | and /).flatMap((phrase) => headOf(phrase, language)?.noun ?? []);
}

/**
 * What a stretch may be said to be where it stands: "Mayor Alex Carter", "the state of Georgia", "Alex Carter, a
 * striker", "the mayor of Brindle, Alex Carter,". In small letters; none in languages of whose articles nothing is
 * known.
 */
export function nounsBeside(text: string, start: number, end: number, language: Language): string[] {
  if (language.cues.articles === undefined) return [];
  const nouns = [before(text, start, language), after(text, start, end, language), above(text, start, end, language)];
  return nouns.filter((noun) => noun !== undefined);
}

/** What stands between two marks, with "U.S." within. */
const PHRASE = '((?:[^,.;:()!?–—\\n]|(?<=\\p{Lu})\\.)+)';
const AFTER = new RegExp(`^(?:, | \\()${PHRASE}(?=[,.;:)!?–—\\n])`, 'u');
const ABOVE = new RegExp(`(?:^|[.,;:!?–—\\n] ?)${PHRASE}, $`, 'u');

/** "Mayor Alex Carter", "the state of Georgia"; but "the secretary of state of Georgia" is no state. */
function before(text: string, start: number, { functionWords, cues }: Language): string | undefined {
  const [noun, from] = wordBefore(text, start);
  if (!cues.of.has(noun)) return noun === '' || functionWords.has(noun) ? undefined : noun;
  const [settled, settledFrom] = wordBefore(text, from);
  return cues.settled.has(settled) && !cues.of.has(wordBefore(text, settledFrom)[0]) ? settled : undefined;
}

/** The word before, and where it begins; empty where a full stop or nothing stands there. */
function wordBefore(text: string, start: number): [word: string, from: number] {
  const from = previousWord(text, start);
  return from < 0 || text[start - 2] === '.' ? ['', -1] : [text.slice(from, start - 1).toLowerCase(), from];
}

/** "Alex Carter, the mayor of Brindle" and "in Georgia, the country,"; but not "in Georgia, a state of emergency". */
function after(text: string, start: number, end: number, language: Language): string | undefined {
  const [, phrase = ''] = AFTER.exec(text.slice(end, end + FAR)) ?? [];
  const head = headOf(phrase, language);
  return head?.isAll || !language.locatives.has(wordBefore(text, start)[0]) ? head?.noun : undefined;
}

/** "The mayor of Brindle, Alex Carter, spoke"; but not "The mayor will go, Alex Carter said". */
function above(text: string, start: number, end: number, language: Language): string | undefined {
  if (text[end] !== ',') return undefined;
  const near = text.slice(Math.max(0, start - FAR), start);
  const phrase = ABOVE.exec(near)?.[1] ?? '';
  return isArticle(phrase.split(' ', 1)[0] ?? '', language) ? headOf(phrase, language)?.noun : undefined;
}

const isArticle = (word: string, { cues }: Language): boolean => cues.articles?.has(word.toLowerCase()) === true;

/** The last word of a phrase before a preposition or its end, and whether that is all of it: "the former mayor of". */
function headOf(phrase: string, language: Language): { noun: string; isAll: boolean } | undefined {
  const { functionWords, locatives, cues } = language;
  const words = phrase.toLowerCase().split(' ');
  const first = words.findIndex((word) => !functionWords.has(word));
  // "where people", "will go" and "in a town" say nothing of what it is.
  if (first < 0 || words.slice(0, first).some((word) => !isArticle(word, language) && !cues.times?.has(word))) return;
  const rest = words.slice(first);
  const joint = rest.findIndex((word) => functionWords.has(word));
  const isJoined = joint < 0 || [cues.of, locatives, cues.times].some((set) => set?.has(rest[joint] ?? ''));
  const noun = rest.at(joint < 0 ? -1 : joint - 1);
  return isJoined && noun ? { noun, isAll: joint < 0 } : undefined;
}
