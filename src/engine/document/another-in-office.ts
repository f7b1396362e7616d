/** Whether a document gives the office of somebody to another of that surname. */
import { aliasText } from '../../entity.ts';
import { BEFORE_SURNAME } from '../vocabulary/offices.ts';
import { firstNameBefore } from './beside-names.ts';
import type { Reason } from './judged-mention.ts';
import type { Reader } from './reader.ts';

/** Places where a surname is looked at. */
const MOST = 20;

/** Whatever an office is called. */
const OFFICE = `(?:${Object.values(BEFORE_SURNAME).flat().join('|')})`;

/** The end of what stands before somebody's first name: "union president". */
const BEFORE = new RegExp(`${OFFICE} $`, 'iu');

/**
 * What says so after the surname: ", the union’s president"; not ", wife of the president" and "the president’s son".
 */
const AFTER = new RegExp(
  `^(?:,| is| was| became) (?:(?!(?:of|to|with|for|von|de|du|di|del) )\\S+ ){0,3}${OFFICE}(?!['’])\\b`,
  'iu',
);

/** UTF-16 units in which it is said. */
const NEAR = 60;

/** Whether the document gives the office to somebody else of this surname: "President Ron Wilson". */
export function hasAnotherBearer(reader: Reader, surname: string, { candidates }: Reason): boolean {
  const { text, entityAt } = reader;
  const own = new Set(
    candidates
      .map(entityAt)
      .flatMap(({ name, aliases = [] }) => [name, ...aliases.map(aliasText)].join(' ').split(' ')),
  );
  for (let at = text.indexOf(surname), seen = 0; at >= 0 && seen < MOST; at = text.indexOf(surname, at + 1), seen++) {
    const end = at + surname.length;
    const from = firstNameBefore(reader, { start: at, end });
    if (from < 0 || own.has(text.slice(from, at - 1))) continue;
    if (BEFORE.test(text.slice(Math.max(0, from - NEAR), from)) || AFTER.test(text.slice(end, end + NEAR))) return true;
  }
  return false;
}
