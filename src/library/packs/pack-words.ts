import { comparePartial, isPartialDate } from '../../partial-date.ts';
import { formatPartialDate } from '../../ui/dates/date-words.ts';
import type { PackRow } from '../../views.ts';

/** What was done by adding a pack from a file, for the reader; `before` is what it replaced. */
export function addedWords({ name, date }: PackRow, before: PackRow | null): string {
  if (!before) return `Added the pack ${name} and switched it on.`;
  const change = isPartialDate(date) && isPartialDate(before.date) ? comparePartial(date, before.date) : 0;
  if (change === 0) return `Read the pack ${name} again.`;
  const [is, was] = [formatPartialDate(date), formatPartialDate(before.date)];
  return change > 0
    ? `Updated the pack ${name} from ${was} to ${is}.`
    : `Set the pack ${name} back from ${was} to ${is}: the file is older.`;
}
