/** Whether a word names a day of the week, in full or short, in a language or in English. */
export function isWeekday(word: string, language = 'en'): boolean {
  const wanted = word.replace(/[.,]+$/, '').toLowerCase();
  return [language, 'en'].some((locale) => weekdays(locale).some((name) => wanted !== '' && name === wanted));
}

function weekdays(locale: string): string[] {
  try {
    return (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, day) =>
        format
          .format(Date.UTC(2024, 0, 1 + day))
          .replace(/\.$/, '')
          .toLowerCase(),
      );
    });
  } catch {
    // The page names a language that nobody knows.
    return [];
  }
}
