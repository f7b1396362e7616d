/** Words after a name that say no more than what it is: they belong to the mention. */
import type { Kind } from '../../entity.ts';
import type { Language } from './languages/language.ts';
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

/** The same of companies, by their capitals: "Volkswagen AG". */
const LEGAL_FORMS = new Set(['AG', 'ASA', 'GmbH', 'NV', 'SE', 'SpA']);

/** Those that are something else before a name or a noun: "sued Google, AG Barr", "Apple SE phones". */
const AMBIGUOUS = new Set(['AG', 'SE']);

/** Where a mention ends with such a word after it, the full stop of its abbreviation included. */
export function extendedEnd(text: string, end: number, kind: Kind | undefined, language: Language): number {
  if (kind === 'place' || kind === 'person') return end;
  const from = nextWord(text, end);
  if (from < 0 || !isCapital(text, from)) return end;
  const to = wordEnd(text, from);
  const word = plainWord(text, from, to);
  const form = text.slice(from, to);
  if (kind === 'organisation' && LEGAL_FORMS.has(form) && !(AMBIGUOUS.has(form) && qualifies(text, to, language)))
    return to;
  if (!EXTENSIONS.has(word)) return end;
  const bare = from + word.length;
  return text[bare] === '.' && bare - from < 5 ? bare + 1 : bare;
}

/** Whether a word ends at `end` before one that it may belong to, and that no company does or has. */
function qualifies(text: string, end: number, { functionWords, acting }: Language): boolean {
  const from = nextWord(text, end);
  if (from < 0) return false;
  const word = plainWord(text, from, wordEnd(text, from));
  return !functionWords.has(word) && acting?.did.has(word) !== true && acting?.attached.has(word) !== true;
}
