/**
 * What the teams of the four great leagues of North America call themselves after their town, as far as these are
 * nouns of many: of "Heat" and "Magic" too much else is called so.
 */
import { wordList } from './word-list.ts';

export interface League {
  /** What speaks of its sport, in small letters. */
  signs: readonly string[];
  teams: ReadonlySet<string>;
}

const leagueOf = (signs: string, teams: string): League => ({ signs: signs.split(', '), teams: wordList(teams) });

/** The words of a team's noun in small letters, joined by a hyphen where there are two. */
export const LEAGUES: readonly League[] = [
  leagueOf(
    'nba, n.b.a, national basketball association, basketball, point guard',
    `76ers bucks bulls cavaliers celtics clippers grizzlies hawks hornets kings knicks lakers mavericks nets nuggets pacers
pelicans pistons raptors rockets spurs suns timberwolves trail-blazers warriors wizards`,
  ),
  leagueOf(
    'mlb, m.l.b, major league baseball, world series, baseball, baseman, outfielder, shortstop',
    `angels astros athletics blue-jays braves brewers cardinals cubs diamondbacks dodgers giants mariners marlins mets
nationals orioles padres phillies pirates rangers rays red-sox reds rockies royals tigers twins white-sox yankees`,
  ),
  leagueOf(
    'nfl, n.f.l, national football league, super bowl, quarterback, linebacker, touchdown',
    `49ers bears bengals bills broncos browns buccaneers cardinals chargers chiefs colts commanders cowboys dolphins eagles
falcons giants jaguars jets lions packers panthers patriots raiders rams ravens redskins saints seahawks steelers titans
vikings`,
  ),
  leagueOf(
    'nhl, n.h.l, national hockey league, stanley cup, hockey, defenseman, goaltender',
    `blackhawks blue-jackets bruins canadiens canucks capitals coyotes devils ducks flames flyers golden-knights hurricanes
islanders jets kings maple-leafs oilers panthers penguins predators rangers red-wings sabres sharks`,
  ),
];

/** Those that are no other word, so that the town alone speaks for them: "Red Sox" in Boston, and not "Penguins". */
export const OWN_WORDS: ReadonlySet<string> = wordList(`
49ers 76ers astros blackhawks blue-jackets blue-jays bruins canadiens canucks celtics clippers diamondbacks dodgers knicks
lakers maple-leafs mets orioles packers padres phillies red-sox red-wings sabres seahawks steelers timberwolves trail-blazers
white-sox yankees`);
