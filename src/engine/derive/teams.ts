/** Teams that their news calls by their noun alone: "Kings" of "Los Angeles Kings". */
import { LEAGUES, type League, OWN_WORDS } from '../vocabulary/team-names.ts';

/** A team as its name says it. */
interface Team {
  noun: string;
  /** In small letters. */
  town: string;
  /** Those that have a team of this noun. */
  leagues: readonly League[];
}

const byNoun = new Map<string, League[]>();
for (const league of LEAGUES) {
  for (const noun of league.teams) byNoun.set(noun, [...(byNoun.get(noun) ?? []), league]);
}

/** Last words of these, by which nearly all names are told to be none. */
const LAST = new Set([...byNoun.keys()].map((noun) => noun.slice(noun.lastIndexOf('-') + 1)));

/** The team that has a name; undefined for others. */
export function teamOf(name: string): Team | undefined {
  if (!LAST.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return undefined;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4) return undefined;
  for (const count of words.length > 2 ? [2, 1] : [1]) {
    const noun = words.slice(-count);
    const leagues = byNoun.get(noun.join('-').toLowerCase());
    if (leagues !== undefined)
      return { noun: noun.join(' '), town: words.slice(0, -count).join(' ').toLowerCase(), leagues };
  }
  return undefined;
}

/**
 * Whether a text speaks of a team, so that its noun alone may be it: of its sport, or where the noun is no other word of
 * its town, and of both where two leagues have such a team.
 *
 * @param has whether the text has some words, in small letters
 */
export function speaksOfTeam({ noun, town, leagues }: Team, has: (words: string) => boolean): boolean {
  const isOfSport = leagues.some(({ signs }) => signs.some(has));
  if (leagues.length > 1) return isOfSport && has(town);
  return isOfSport || (OWN_WORDS.has(noun.toLowerCase().replaceAll(' ', '-')) && has(town));
}
