/** What clubs are called without what says that they are one. */
import { CLUB_SIGNS, CLUBS } from '../vocabulary/club-names.ts';

/** What says so after a name and before one. */
const AFTER = / (?:A\.?F\.?C|B\.?K|C\.?F|F\.?C|F\.?K|S\.?C|S\.?K)\.?$/;
const BEFORE = new RegExp(`^(?:1\\. )?(?:${CLUB_SIGNS.join('|')}|AFC|CD|OGC|SD) (?=\\p{L})`, 'u');

/** A year or a number in a club's name. */
const NUMBER = /(?<= )\d{2,4} | \d{2,4}$/;

/** What says the same without it: most of their other names are a town's ("Buenos Aires F.C.", "Kansas City FC"). */
const CLUB_NAME = new RegExp(
  `^(?:${CLUBS.join('|')}|Atlético|Bayer|Red Bull|Shakhtar|Slavia|Spartak|Union|Zenit) (?=\\p{Lu})` +
    '| (?:Albion|Argyle|Athletic|Hotspur|Rangers|Rovers|Saint-Germain|United|Villa|Wanderers)$' +
    '|^(?:Derby|Notts|Stockport) County$' +
    '|^(?:Birmingham|Bristol|Cardiff|Coventry|Hull|Leicester|Manchester|Norwich|Stoke|Swansea) City$',
  'u',
);

const bare = (name: string): string => name.replace(AFTER, '').replace(BEFORE, '');

/** "Manchester United" of "Manchester United F.C.", "Werder Bremen" of "SV Werder Bremen"; of others the name. */
export function withoutClub(name: string): string {
  const rest = bare(name).replace(NUMBER, '');
  return CLUB_NAME.test(rest) ? rest : name;
}

/** Clubs that go without it; where a town has two they are told by it. */
const OF_TOWN =
  /^(?!Bristol|Dundee|Manchester|Sheffield)(\p{Lu}\p{Ll}+) (?:Albion|Athletic|City|County|Hotspur|Rovers|Town|United|Wanderers)$/u;

/**
 * "Liverpool" of "Liverpool F.C.", "Crystal Palace", "Newcastle" of "Newcastle United F.C.": what is left of a club's
 * name where nobody needs to be told that it is one, mostly a town; undefined for others.
 */
export function townOfClub(name: string): string | undefined {
  const rest = bare(name);
  if (rest === name) return undefined;
  return OF_TOWN.exec(rest)?.[1] ?? (TOWN.test(rest) ? rest : undefined);
}

const TOWN = /^\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+)?$/u;
