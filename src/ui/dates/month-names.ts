/** What a language has in its dates beside numbers. */
export interface DateWords {
  /** Each of a month's names, as it stands alone and in a date, long and short, in small letters: 1 to 12. */
  months: ReadonlyMap<string, number>;
  /** What stands between: "3 de mayo de 2021". */
  between: ReadonlySet<string>;
}

/** Forms of a date that between them have all names of a month: "maj" and "3 maja 2021" in Polish. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { month: 'long' },
  { month: 'short' },
];

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

const known = new Map<string, DateWords>();

/** @param language a language tag; of one that nobody knows there are no words */
export function dateWordsOf(language: string): DateWords {
  const words = known.get(language) ?? readWords(language);
  known.set(language, words);
  return words;
}

function readWords(language: string): DateWords {
  const months = new Map<string, number>();
  const between = new Set<string>();
  for (const { format, month } of datesOf(language)) {
    for (const { type, value } of format.formatToParts(Date.UTC(2000, month - 1, 3))) {
      const words = value.toLowerCase().match(WORD) ?? [];
      if (type === 'month' && words.length === 1) months.set(words.join(), month);
      else for (const word of words) between.add(word);
    }
  }
  return { months, between };
}

function datesOf(language: string): { format: Intl.DateTimeFormat; month: number }[] {
  try {
    const formats = FORMS.map(
      (form) => new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' }),
    );
    return formats.flatMap((format) => Array.from({ length: 12 }, (_, at) => ({ format, month: at + 1 })));
  } catch {
    return [];
  }
}
