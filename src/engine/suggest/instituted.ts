/** Names that begin with an adjective, whose capital says that it is of a name: "Europäische Zentralbank". */
import type { AmongNouns } from '../document/languages/among-nouns.ts';
import type { Reader } from '../document/reader.ts';
import { plainWord, previousWord } from '../document/words.ts';
import type { Run, Word } from './runs.ts';
import type { Trimmed, Usage } from './trim.ts';

/** An adjective and its noun, and the article before them. */
interface Pair {
  adjective: Word;
  noun: Word;
  article: string;
}

/** Each of them with the ending that the adjective has where no article stands before it. */
export function instituted(
  { text, language }: Reader,
  runs: readonly Run[],
  { isAdjective, firstNames }: AmongNouns,
  { isUsed }: Usage,
): Trimmed[] {
  const pairs = runs.flatMap(({ words, begins }) =>
    words.slice(0, -1).flatMap((adjective, at): Pair[] => {
      const noun = words[at + 1] as Word;
      const isOne = isAdjective(adjective.small) && noun.text !== noun.small && !firstNames.has(noun.small);
      if (!isOne || (begins && at === 0) || language.calendar.has(noun.small) || isUsed(noun.small)) return [];
      const from = previousWord(text, adjective.start);
      return [{ adjective, noun, article: from < 0 ? '' : plainWord(text, from, adjective.start - 1) }];
    }),
  );
  const endings = new Map<string, string>();
  for (const pair of pairs) {
    const ending = endingOf(pair);
    if (ending !== undefined && !endings.has(keyOf(pair))) endings.set(keyOf(pair), ending);
  }
  return pairs.map((pair) => {
    const { adjective, noun } = pair;
    const written = stemOf(adjective.text) + (endings.get(keyOf(pair)) ?? 'e');
    return {
      words: [{ ...adjective, text: written, small: written.toLowerCase() }, noun],
      titled: false,
      begins: false,
    };
  });
}

const stemOf = (adjective: string): string => adjective.replace(/e[mnrs]?$/, '');
const keyOf = ({ adjective, noun }: Pair): string => `${stemOf(adjective.text)} ${noun.text}`;

/** What an article says of the noun's gender. */
function endingOf({ adjective, article }: Pair): string | undefined {
  const isWeak = adjective.text.endsWith('e');
  if (isWeak && article === 'der') return 'er';
  if (isWeak && article === 'das') return 'es';
  return (isWeak && article === 'die') || (!isWeak && article === 'der') ? 'e' : undefined;
}
