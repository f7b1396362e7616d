/** Teams by their noun alone, which is mostly a word: "the Kings" are meant where their sport is spoken of. */
import { speaksOfTeam, teamOf } from '../derive/teams.ts';
import type { JudgedMention } from '../document/judged-mention.ts';
import type { Reader } from '../document/reader.ts';
import { beginsSentence } from '../document/sentences.ts';

/** Whether a mention is the noun of a team whose name is longer: "Kings" of "Los Angeles Kings". */
export const isTeamNoun = (text: string, { start, end, reason: { rule, of } }: JudgedMention): boolean =>
  rule === 'variant' && of[of.length - (end - start) - 1] === ' ' && teamOf(of)?.noun === text.slice(start, end);

/** What a document says that tells of its teams. */
interface Told extends Pick<Reader, 'text' | 'language'> {
  /** Whether it has some words, in small letters. */
  has: (words: string) => boolean;
  /** Those that it names surely. */
  named: ReadonlySet<number>;
}

/**
 * Tells of such a mention and an entity whether it is meant: the document names it in full, or has the noun within a
 * sentence, where only a name has a capital, and speaks of the team.
 */
export function teamsIn(
  { text, language, has, named }: Told,
  mentions: readonly JudgedMention[],
): (mention: JudgedMention, entity: number) => boolean {
  const within = new Set<string>();
  for (const mention of mentions) {
    const { start, end } = mention;
    if (isTeamNoun(text, mention) && !beginsSentence({ text, language }, start)) within.add(text.slice(start, end));
  }
  return ({ start, end, reason: { namings } }, entity) => {
    const team = teamOf(namings.find((one) => one.entity === entity)?.of ?? '');
    if (team === undefined || !within.has(text.slice(start, end))) return false;
    return named.has(entity) || speaksOfTeam(team, has);
  };
}
