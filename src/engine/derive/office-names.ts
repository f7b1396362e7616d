/** How the news calls who leads a state without their first name: "President Macron". */
import { BEFORE_SURNAME, PRESIDED } from '../vocabulary/offices.ts';
import type { Form } from './derived-name.ts';
import { familyPlace } from './east-asian-names.ts';
import type { HeldOffice } from './offices.ts';
import { ARABIC_ARTICLE, nameParts, surnameStart } from './person-name.ts';
import { cyrillicEnds } from './person-variants.ts';

/**
 * Each office with each of somebody's surnames, by the name in full; none for a name of one word. Also with a name that
 * a surname begins, so that "President Xi" cuts nothing off "President Xi Jinping".
 */
export function* officeNames(name: string, offices: readonly HeldOffice[]): Generator<Form> {
  const titles = new Set(offices.flatMap(titlesOf));
  const surnames = surnamesIn(nameParts(name));
  const called = surnames.some((surname) => name.startsWith(`${surname} `)) ? [...surnames, name] : surnames;
  for (const one of called) {
    for (const title of titles) yield { text: `${title} ${one}`, sureness: 0.8, office: title.split(' ').length };
  }
}

const titlesOf = ({ office, country }: HeldOffice): readonly string[] =>
  office === 'prime minister' && PRESIDED.has(country ?? '')
    ? [...BEFORE_SURNAME[office], 'presidente', 'presidenta']
    : BEFORE_SURNAME[office];

function surnamesIn(parts: readonly string[]): string[] {
  if (parts.length < 2 || parts.slice(1).some((part) => !/^\p{L}/u.test(part))) return [];
  const family = familyPlace(parts);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (family === 'first') return [first];
  if (family === 'either') return [first, last];
  const surname = parts.slice(surnameStart(parts)).join(' ');
  const bare = last.replace(ARABIC_ARTICLE, '');
  // "López Obrador", of four parts; of three the second may be a first name.
  const both = parts.length > 3 && surname === last ? [parts.slice(-2).join(' ')] : [];
  return [surname, ...cyrillicEnds(surname), ...(bare === last ? [] : [bare]), ...both].filter((one) =>
    /^\p{L}.*\p{Ll}/u.test(one),
  );
}
