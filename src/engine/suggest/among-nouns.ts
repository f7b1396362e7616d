/** Names in languages in which every noun has a capital: told by what stands beside them, and by their letters. */

import type { AmongNouns } from '../document/languages/among-nouns.ts';
import type { Reader } from '../document/reader.ts';
import { isAllCapitals, nextWord, plainWord, previousWord, wordEnd } from '../document/words.ts';
import { canon } from '../text/canon.ts';
import { articlesOf, type ByArticles } from './articles.ts';
import { instituted } from './instituted.ts';
import type { Run, Word } from './runs.ts';
import type { Trimmed, Usage } from './trim.ts';

/** Letters beyond which a word is a compound rather than somebody's name. */
const LONGEST = 13;
/** Capitals of an acronym; "AfD" has a small one. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$|^\p{Lu}\p{Ll}\p{Lu}$|^\p{Lu}{2,3}\p{Ll}\p{Lu}{0,2}$/u;
/** A party or an age, as reports have it after a name. */
const BRACKET = /^ \((?:\p{Lu}[\p{L}/]{1,8}|\d\d)\)/u;

/** A stretch that may be a name. */
interface Piece extends Trimmed {
  /** Whether what stands beside it says that it is one. */
  told: boolean;
}

/** What is told of the words of one text. */
interface Told extends ByArticles {
  reader: Reader;
  nouns: AmongNouns;
  usage: Usage;
  /** Every word with a capital, as it is written. */
  words: ReadonlySet<string>;
}

/** The names among the runs of a text, in its order. */
export function namesAmongNouns(reader: Reader, runs: readonly Run[], nouns: AmongNouns, usage: Usage): Trimmed[] {
  const all = runs.flatMap(({ words }) => words);
  const told: Told = {
    ...{ reader, nouns, usage },
    ...articlesOf(reader, all),
    words: new Set(all.map(({ text }) => text)),
  };
  const pieces = runs.flatMap((run) => piecesOf(run, told));
  const names = new Set(pieces.filter((piece) => piece.told).map(nameOf));
  const surnames = new Set(
    pieces.filter(({ words, told }) => told && words.length > 1).map(({ words }) => words.at(-1)),
  );
  const short = new Set([...surnames].map((word) => canon(word?.text ?? '')));
  return [
    ...pieces.filter((piece) => names.has(nameOf(piece)) || short.has(nameOf(piece))),
    ...instituted(reader, runs, nouns, usage),
  ].sort((a, b) => startOf(a) - startOf(b));
}

const nameOf = ({ words }: Trimmed): string => canon(words.map(({ text }) => text).join(' '));
const startOf = ({ words }: Trimmed): number => words[0]?.start ?? 0;

/** The stretches of a run between its nouns, each with what stands before it. */
function piecesOf({ words, begins }: Run, told: Told): Piece[] {
  const pieces: Piece[] = [];
  let piece: Word[] = [];
  let before: Word | undefined;
  const end = (): void => {
    while (piece.length > 0 && isSmall(piece.at(-1) as Word)) piece.pop();
    if (piece.length > 0) pieces.push(pieceOf(piece, before, begins && piece[0]?.start === words[0]?.start, told));
    piece = [];
  };
  for (const word of words) {
    const { nouns } = told;
    // "Ursula von der Leyen", and nobody "von Greenpeace".
    const followsFirst = nouns.firstNames.has(piece.findLast((one) => !isSmall(one))?.small ?? '');
    if (isSmall(word)) {
      if (followsFirst) piece.push(word);
      else {
        end();
        before = undefined;
      }
      continue;
    }
    if (isAcronym(word, nouns)) {
      end();
      before = undefined;
      piece = [word];
      end();
    } else if (isOther(word, told, begins && word === words[0], followsFirst)) {
      end();
      before = word;
    } else {
      const stem = withoutGenitive(word, told);
      piece.push(stem);
      if (stem !== word) {
        end();
        before = undefined;
      }
    }
  }
  end();
  return pieces;
}

const isSmall = ({ text, small }: Word): boolean => text === small;
const isAcronym = ({ text, small }: Word, { common }: AmongNouns): boolean => ACRONYM.test(text) && !common.has(small);

/** Whether a word is none of a name: a noun, an office, a day, what begins a sentence. */
function isOther({ text, small }: Word, told: Told, begins: boolean, followsFirst: boolean): boolean {
  const { reader, nouns, usage, withArticle } = told;
  const { calendar, functionWords, titles } = reader.language;
  if (nouns.firstNames.has(small) && !functionWords.has(small)) return false;
  if (calendar.has(small) || functionWords.has(small) || nouns.common.has(small)) return true;
  // Whoever has a first name may have any other.
  if (followsFirst) return false;
  if (begins && usage.isUsed(small)) return true;
  const parts = small.split('-');
  if (parts.length > 1 && (isAllCapitals(text, 0, text.indexOf('-')) || isNoun(parts.at(-1) as string, nouns)))
    return true;
  return (
    titles.has(small) || withArticle.has(small) || isNoun(small, nouns) || (parts.length === 1 && text.length > LONGEST)
  );
}

const isNoun = (word: string, nouns: AmongNouns): boolean =>
  nouns.isNoun(word) || nouns.isPersonal(word) || nouns.isOfThing(word);

/** "Holms" is Holm where the text has that as well. */
function withoutGenitive(word: Word, { words }: Told): Word {
  const text = word.text.slice(0, -1);
  if (!word.text.endsWith('s') || !words.has(text)) return word;
  return { ...word, text, small: word.small.slice(0, -1), end: word.end - 1 };
}

function pieceOf(words: Word[], before: Word | undefined, begins: boolean, { reader, nouns, leading }: Told): Piece {
  const { text } = reader;
  const [first] = words as [Word];
  const { end } = words.at(-1) as Word;
  const last = before?.small.split('-').at(-1) ?? '';
  const titled = nouns.isPersonal(last) || reader.language.titles.has(last);
  const isLong = words.length > 1;
  const told =
    titled ||
    nouns.isOfThing(last) ||
    (isLong && (nouns.firstNames.has(first.small) || nouns.legal.has(words.at(-1)?.small ?? ''))) ||
    (!isLong && (isAcronym(first, nouns) || leading.has(first.small))) ||
    BRACKET.test(text.slice(end, end + 14)) ||
    does(text, first.start, end, nouns);
  return { words, titled, begins, told };
}

/** Whether a verb beside a stretch is of what one with a name does. */
function does(text: string, start: number, end: number, { does }: AmongNouns): boolean {
  const next = nextWord(text, end);
  if (next >= 0 && does.has(text.slice(next, wordEnd(text, next)))) return true;
  const previous = previousWord(text, start);
  return previous >= 0 && does.has(plainWord(text, previous, start - 1));
}
