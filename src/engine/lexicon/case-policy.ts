import type { CasePolicy } from '../../entity.ts';
import { CAPITAL, CLASS, fold, HANGUL, LONE, TYPE, WORD } from '../text/characters.ts';

/** Capitals only, and no more letters than this: an acronym, whose small form is another word ("WHO", "who"). */
const ACRONYM_LETTERS = 5;

const isDigit = (unit: number): boolean => fold(unit) >= 0x30 && fold(unit) <= 0x39;

/**
 * The case policy of an alias that has none of its own: `exact` for a few capitals alone ("WHO", "G7", "U.S."),
 * `initial` for what has a capital, `any` for the rest and for scripts without capitals.
 */
export function defaultCasePolicy(text: string): CasePolicy {
  let capitals = 0;
  let digits = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const flags = CLASS[unit] as number;
    const type = flags & TYPE;
    if (flags & CAPITAL) capitals++;
    else if (isDigit(unit)) digits++;
    else if (type === WORD || type === LONE || type === HANGUL) letters++;
  }
  if (capitals === 0) return 'any';
  return letters === 0 && capitals + digits <= ACRONYM_LETTERS ? 'exact' : 'initial';
}
