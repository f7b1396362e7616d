/** How a person is called after the name in full. */

import { isFamilyFirst, nameParts } from '../derive/person-name.ts';
import { PARTICLES } from '../vocabulary/particles.ts';
import { TITLES } from '../vocabulary/titles.ts';
import { arabicSurname, isArabic } from './arabic-surname.ts';
import type { OwnName } from './own-name.ts';

const isInitial = (part: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(part) && part.replaceAll('.', '').length <= 2;

/**
 * The surname with its particles, and without; the first name. None for a name of one word. Where persons have two
 * surnames, also the first of them, and both: "Sánchez" of "Pedro Sánchez Pérez-Castejón".
 */
export function personForms(name: string, twoSurnames: boolean): OwnName[] {
  const parts = nameParts(name);
  if (parts.length < 2 || parts.length > 6 || !parts.every((part) => /^\p{L}/u.test(part))) return [];
  if (isArabic(parts)) return arabicSurname(parts);
  const forms: OwnName[] = [];
  const add = (text: string, rule: OwnName['rule'], sureness: number): void => {
    if (text.length > 1 && /\p{Lu}/u.test(text) && !isInitial(text)) forms.push({ text, rule, sureness });
  };
  if (isFamilyFirst(parts)) {
    add(parts[0] ?? '', 'surname', 0.85);
    add(parts.slice(1).join(' '), 'first name', 0.7);
    return forms;
  }
  const last = parts.at(-1) ?? '';
  // "Apple CEO" is an office.
  if (TITLES.has(last.toLowerCase())) return [];
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.has((parts[from - 1] ?? '').toLowerCase())) from--;
  add(parts.slice(from).join(' '), 'surname', 0.9);
  if (from < parts.length - 1) {
    add(last, 'surname', 0.8);
    const family = parts.slice(from).join(' ');
    add(family.charAt(0).toUpperCase() + family.slice(1), 'surname', 0.85);
  }
  if (twoSurnames) for (const { text, sureness } of paternal(parts, from)) add(text, 'surname', sureness);
  add(parts[0] ?? '', 'first name', 0.7);
  return forms;
}

/** The father's surname where the mother's begins at `from`, and both; a first name may stand there instead. */
function paternal(parts: readonly string[], from: number): { text: string; sureness: number }[] {
  if (from < 2) return [];
  const start = from - 1;
  const text = parts.slice(start, from).join(' ');
  if (PARTICLES.has(text.toLowerCase()) || start < 1) return [];
  return [
    { text, sureness: parts.length > 3 ? 0.8 : 0.7 },
    { text: parts.slice(start).join(' '), sureness: 0.85 },
  ];
}
