/** A party that the news calls by a noun, whose capital tells it from that: "Labour". */
import type { Reader } from './reader.ts';

/** Whether a word in small letters is such a noun. */
export const isPartyNoun = (small: string): boolean => small === 'labour' || small === 'labor';

const BEFORE =
  /(?<!\p{L})(?:\p{Lu}\p{L}+ of|(?:Commissioner|Department|Institute|Minister|Ministry|Secretary|State) for) (?:\p{Lu}\p{L}+(?:,? and|,)? )*$/u;
const AFTER =
  /^ (?:and \p{Lu}|of |(?:Minister|Ministry|Secretary|Department|Commissioner|Bureau|Office|Court|Code|Agency|Relations|Organi[sz]ation|Day|[Ss]hortages?|[Mm]arkets?|[Cc]osts?|[Ff]orce|[Pp]roductivity|[Mm]igration|[Uu]nions?|[Hh]ire)(?!\p{L}))/u;
/** UTF-16 units beside the noun that say so. */
const BESIDE = 48;

/** Whether an office has the noun in its name: "Ministry of Health, Labour and Welfare", "Labour Secretary". */
export const isOfOffice = ({ text }: Reader, start: number, end: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - BESIDE), start)) || AFTER.test(text.slice(end, end + BESIDE));
