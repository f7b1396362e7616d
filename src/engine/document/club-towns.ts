/** Towns and regions in the names of clubs: "Madrid" after "Real Madrid", "Bayern" after "Bayern München". */
import type { Reason } from './judged-mention.ts';
import type { Reader } from './reader.ts';
import { followsOneOf } from './words.ts';

/** What clubs call themselves before their town. */
const CLUB =
  /^(?:Athletic|Atlético|Bayern|Borussia|Deportivo|Dinamo|Dynamo|Eintracht|Hertha|Inter|Olympique|Racing|Rapid|Real|Sparta|Sporting|Stade) /;

/** Whether a club's short name is the town where it stands: one is in it. What is "of" it may be either's. */
export const isTownOfClub = ({ text, language }: Reader, start: number, { rule, of }: Reason): boolean =>
  rule === 'short form' && CLUB.test(of) && followsOneOf(text, start, language.inside);
