/** Words after a name that say no more than what it is: they belong to the mention. */
import type { Kind } from '../../entity.ts';
import { isCapital, nextWord, plainWord, wordEnd } from './words.ts';

/** "Slate Magazine", "AirTanker Ltd." */
const EXTENSIONS = new Set([
  'magazine',
  'newspaper',
  'inc',
  'ltd',
  'corp',
  'corporation',
  'limited',
  'llc',
  'plc',
  'co',
]);

/** The same by their capitals: "Volkswagen AG". */
const LEGAL_FORMS = new Set(['AG', 'ASA', 'GmbH', 'NV', 'SE', 'SpA']);

/** Where a mention ends with such a word after it, the full stop of its abbreviation included. */
export function extendedEnd(text: string, end: number, kind: Kind | undefined): number {
  if (kind === 'place' || kind === 'person') return end;
  const from = nextWord(text, end);
  if (from < 0 || !isCapital(text, from)) return end;
  const to = wordEnd(text, from);
  const word = plainWord(text, from, to);
  if (LEGAL_FORMS.has(text.slice(from, to))) return to;
  if (!EXTENSIONS.has(word) && !(word === 'company' && kind === 'organisation')) return end;
  const bare = from + word.length;
  return text[bare] === '.' && bare - from < 5 ? bare + 1 : bare;
}
