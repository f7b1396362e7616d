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

/** The same of companies, by their capitals, with full stops or without: "Volkswagen AG", "Nestle S.A.". */
const LEGAL_FORMS = new Set(['AB', 'AG', 'ASA', 'BV', 'GmbH', 'KGaA', 'NV', 'Oyj', 'SA', 'SAS', 'SE', 'SPA', 'SpA']);

/** Those that are something else before a name or a noun: "sued Google, AG Barr", "Apple SE phones". */
const AMBIGUOUS = new Set(['AB', 'AG', 'SA', 'SAS', 'SE', 'SPA']);

/** What stands before a legal form and is none alone: "Merck & Co. Inc.", "Alibaba Group Holding Ltd.". */
const BEFORE_FORM =
  /^ (?:(?:&|and)(?= Co(?![\p{L}\d-]))|(?:Group|Holdings?|Group Holdings?)(?= (?:AG|Bhd|Co|Corp|Inc|Ltd|NV|PLC|Plc|plc|SE)(?![\p{L}\d-])))/u;

/** What it begins with, so that most texts are not cut out. */
const BEGINNINGS = new Set(['&', 'a', 'G', 'H']);

/** Legal forms of the longest name: "Acme & Co. Ltd." */
const MOST = 4;

/** Where a mention ends with such words after it, the full stop of an abbreviation included. */
export function extendedEnd(text: string, end: number, kind: Kind | undefined, language: Language): number {
  if (kind === 'place' || kind === 'person') return end;
  let to = end;
  for (let words = 0; words < MOST; words++) {
    const from = kind === 'organisation' ? beforeForm(text, to) : to;
    const next = endOfForm(text, from, kind, language);
    if (next === from) break;
    to = next;
  }
  return to;
}

/** UTF-16 units of the longest of these and what has to follow it. */
const LONGEST_BEFORE = 24;

function beforeForm(text: string, end: number): number {
  if (!BEGINNINGS.has(text[end + 1] ?? '')) return end;
  return end + (BEFORE_FORM.exec(text.slice(end, end + LONGEST_BEFORE))?.[0].length ?? 0);
}

/** Where one such word ends after `end`; `end` where there is none. */
function endOfForm(text: string, end: number, kind: Kind | undefined, language: Language): number {
  const from = nextWord(text, end);
  if (from < 0 || !isCapital(text, from)) return end;
  const to = wordEnd(text, from);
  const word = plainWord(text, from, to);
  const form = text.slice(from, to);
  const bareForm = form.replaceAll('.', '');
  if (
    kind === 'organisation' &&
    LEGAL_FORMS.has(bareForm) &&
    !(AMBIGUOUS.has(bareForm) && qualifies(text, to, language))
  )
    return form !== bareForm && text[to] === '.' ? to + 1 : to;
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
