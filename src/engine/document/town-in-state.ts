/** Towns of America that have somebody's surname. */
import { US_STATES } from '../vocabulary/us-states.ts';
import type { Reader } from './reader.ts';
import { followsOneOf } from './words.ts';

const STATE = /^, (?:(?:New|North|South|West|Rhode) )?(\p{Lu}\p{Ll}+)(?!['’\p{L}])/u;

/** UTF-16 units in which the state stands. */
const NEAR = 40;

/** Whether a town is spoken of that somebody is called as: in "in Jackson, Mississippi", not in "under Jackson, Mississippi grew". */
export function isTownInState({ text, language }: Reader, start: number, end: number): boolean {
  if (!followsOneOf(text, start, language.inside)) return false;
  const [, state = ''] = STATE.exec(text.slice(end, end + NEAR)) ?? [];
  return US_STATES.has(state.toLowerCase());
}
