const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2026-05-17" as "17 May 2026", "2026-05" as "May 2026". */
export function inWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const rest = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? rest : `${Number(day)} ${rest}`;
}
