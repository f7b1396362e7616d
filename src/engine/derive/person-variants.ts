/** A person's full name with less in it, or the other way round. */

import { PARTICLES } from '../vocabulary/particles.ts';
import type { DerivedName } from './derived-name.ts';
import { otherFirstNames } from './nicknames.ts';
import { isFamilyFirst, nameParts } from './person-name.ts';

const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

/** Without suffix, nickname, initials and middle names; an East Asian name with the family name last. */
export function* personVariants(name: string): Generator<Omit<DerivedName, 'of'>> {
  const parts = nameParts(name);
  if (parts.length < 2 || !parts.every((part) => /^\p{L}/u.test(part))) return;
  const whole = parts.join(' ');
  if (whole !== name) yield { text: whole, sureness: 0.85 };
  if (name.includes(', ')) yield { text: name.replace(', ', ' '), sureness: 0.95 };
  if (isFamilyFirst(parts)) {
    yield { text: [...parts.slice(1), parts[0]].join(' '), sureness: 0.85 };
    return;
  }
  const [first = ''] = parts;
  const rest = parts.slice(1);
  const plain = [first, ...rest.filter((part, at) => at === rest.length - 1 || !INITIAL.test(part))];
  if (INITIAL.test(first)) {
    // "L. Ron Hubbard", "O. J. Simpson" and "O.J. Simpson".
    const initials = parts.slice(
      0,
      parts.findIndex((part) => !INITIAL.test(part)),
    );
    const others = parts.slice(initials.length).join(' ');
    if (initials.length > 1) yield { text: `${initials.join('')} ${others}`, sureness: 0.95 };
    if (parts.length - initials.length > 1) yield { text: others, sureness: 0.85 };
    return;
  }
  if (plain.length < parts.length) yield { text: plain.join(' '), sureness: 0.9 };
  for (const other of otherFirstNames(first)) yield { text: [other, ...plain.slice(1)].join(' '), sureness: 0.8 };
  const middle = plain.slice(1, -1);
  if (middle.length > 0 && !middle.some((part) => PARTICLES.has(part.toLowerCase()))) {
    yield { text: `${first} ${plain.at(-1)}`, sureness: 0.75 };
  }
}
