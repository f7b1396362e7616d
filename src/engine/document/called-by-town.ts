/**
 * Towns and regions that organisations are called by ("Madrid" of "Real Madrid"), or that somebody is called as:
 * "Austin".
 */
import { CLUB_SIGNS, CLUBS, SPANISH_CLUBS } from '../vocabulary/club-names.ts';
import { US_STATES } from '../vocabulary/us-states.ts';
import type { Name } from './naming.ts';
import type { Reader } from './reader.ts';
import { followsOneOf, isLastOfItsWords, isPossessive, plainWord, previousWord } from './words.ts';

/** What clubs call themselves before their town. */
const CLUB = new RegExp(
  `^(?:${[...SPANISH_CLUBS, ...CLUBS].join('|')}|Athletic|Inter|Rapid|Stade|(?:1\\. )?(?:${CLUB_SIGNS.join('|')})) `,
);

/** How sure a first word is that names its organisation without its document having said more. */
const FIRST_WORD = 0.75;

/** Whether a name of an organisation may be that of a town as well. */
export const mayBeTown = ({
  of,
  rule,
  sureness,
  kind,
  surface,
}: Pick<Name, 'of' | 'rule' | 'sureness' | 'kind' | 'surface'>): boolean =>
  kind === 'organisation' &&
  !surface.several &&
  (rule === 'short form' || (rule === 'variant' && sureness <= FIRST_WORD)) &&
  (CLUB.test(of) || of.startsWith(`${surface.text} `));

/**
 * Whether that is the town where it stands: one is in it. What is "of" it may be either's. Of others than clubs no
 * noun follows: "in Ford plants".
 */
export function isTown({ text, language }: Reader, start: number, end: number, { of }: Pick<Name, 'of'>): boolean {
  if (!followsOneOf(text, start, language.inside)) return false;
  if (CLUB.test(of)) return true;
  const { towns } = language;
  if (!towns || !followsOneOf(text, start, towns.in)) return false;
  if (isPossessive(text, end) || !isLastOfItsWords(text, end, language)) return false;
  const inside = previousWord(text, start);
  const before = previousWord(text, inside);
  return before < 0 || !towns.stakes.has(plainWord(text, before, inside - 1));
}

const STATE = /^, (?:(?:New|North|South|West|Rhode) )?(\p{Lu}\p{Ll}+)(?!['’\p{L}])/u;

/** UTF-16 units in which the state stands. */
const NEAR = 40;

/**
 * Whether a town is spoken of that somebody is called as: in "in Jackson, Mississippi", not in "under Jackson,
 * Mississippi grew".
 */
export function isTownInState({ text, language }: Reader, start: number, end: number): boolean {
  if (!followsOneOf(text, start, language.inside)) return false;
  const [, state = ''] = STATE.exec(text.slice(end, end + NEAR)) ?? [];
  return US_STATES.has(state.toLowerCase());
}
