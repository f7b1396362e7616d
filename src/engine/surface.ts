/** Whether what was read is one of the names: the last word on every hash that agrees. */
import type { CasePolicy } from '../entity.ts';
import { CAPITAL, CLASS, fold, MARK, PUNCTUATION, typeOf, WORD } from './characters.ts';
import { bytesOf, unitAt } from './pool.ts';
import { kindOf } from './tokens.ts';

/**
 * Whether the first `length` canonical units agree with the surface between `from` and `to` in the pool,
 * with capitals as the policy asks.
 */
export function agrees(
  pool: Uint8Array,
  from: number,
  to: number,
  units: Uint16Array,
  length: number,
  policy: CasePolicy,
): boolean {
  let at = from;
  let kind = PUNCTUATION;
  for (let i = 0; i < length; i++) {
    if (at >= to) return false;
    const name = unitAt(pool, at);
    const read = units[i] as number;
    if (name !== read) {
      if (policy === 'exact' || fold(name) !== fold(read)) return false;
      const capitalMissing = policy === 'initial' && kind !== WORD && isCapital(name) && !isCapital(read);
      if (capitalMissing) return false;
    }
    kind = kindAfter(kind, typeOf(name));
    at += bytesOf(name);
  }
  return at === to;
}

/** The sort of token that goes on after a unit of this type: a mark belongs to the character before it. */
const kindAfter = (kind: number, type: number): number => (type === MARK && kind !== PUNCTUATION ? kind : kindOf(type));

export const isCapital = (unit: number): boolean => ((CLASS[unit] as number) & CAPITAL) !== 0;
