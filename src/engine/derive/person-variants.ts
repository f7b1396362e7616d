/** A person's full name with less in it, or the other way round. */

import { PARTICLES } from '../vocabulary/particles.ts';
import type { Form } from './derived-name.ts';
import { familyPlace } from './east-asian-names.ts';
import { otherFirstNames } from './nicknames.ts';
import { ARABIC_ARTICLE, nameParts } from './person-name.ts';

const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

/** Two initials that are written as one word: "OJ Simpson". */
const JOINED = /^\p{Lu}{2}$/u;

/** What a king has: "Charles V of France". */
const NUMBER = /^[IVX]$/;

/** "Moon Jae-in" of "Moon Jae In": much of the news writes the hyphen. */
function* hyphenated(family: string, [one = '', two = '', ...more]: readonly string[]): Generator<Form> {
  if (two !== '' && more.length === 0) yield { text: `${family} ${one}-${two.toLowerCase()}`, sureness: 0.9 };
}

/**
 * Without suffix, nickname, initials and middle names, or with these as initials; an East Asian name in its other
 * order.
 */
export function* personVariants(name: string): Generator<Form> {
  const parts = nameParts(name);
  if (parts.length < 2 || !parts.every((part) => /^\p{L}/u.test(part))) return;
  const whole = parts.join(' ');
  if (whole !== name) yield { text: whole, sureness: 0.85 };
  if (name.includes(', ')) yield { text: name.replace(', ', ' '), sureness: 0.95 };
  const [first = ''] = parts;
  const rest = parts.slice(1);
  const family = familyPlace(parts);
  if (family === 'first' || family === 'either') {
    yield { text: [...rest, first].join(' '), sureness: 0.85 };
    yield* hyphenated(first, rest);
    if (family === 'first') return;
    const given = parts.slice(0, -1);
    yield { text: [parts.at(-1), ...given].join(' '), sureness: 0.85 };
    yield* hyphenated(parts.at(-1) ?? '', given);
    return;
  }
  if (family === 'last') yield { text: [...rest, first].join(' '), sureness: 0.75 };
  yield* smallParticles(parts);
  for (const text of cyrillicEnds(whole)) yield { text, sureness: 0.9 };
  yield* otherInitials(parts);
  const plain = [first, ...rest.filter((part, at) => at === rest.length - 1 || !INITIAL.test(part))];
  if (INITIAL.test(first)) {
    // "L. Ron Hubbard" is "Ron Hubbard".
    const named = parts.findIndex((part) => !INITIAL.test(part));
    if (named > 0 && parts.length - named > 1) yield { text: parts.slice(named).join(' '), sureness: 0.85 };
    return;
  }
  if (plain.length < parts.length) yield { text: plain.join(' '), sureness: 0.9 };
  for (const other of otherFirstNames(first, plain.at(-1)))
    yield { text: [other, ...plain.slice(1)].join(' '), sureness: 0.8 };
  const middle = plain.slice(1, -1);
  if (middle.length > 0 && !middle.some((part) => PARTICLES.has(part.toLowerCase()))) {
    yield { text: `${first} ${plain.at(-1)}`, sureness: 0.75 };
    if (plain.length < parts.length || middle.length > 2) return;
    const letters = middle.map((part) => String.fromCodePoint(part.codePointAt(0) ?? 0)).join('');
    for (const initials of stopped(letters)) yield { text: `${first} ${initials} ${plain.at(-1)}`, sureness: 0.85 };
  }
}

/** Ways to write the end of a surname from Cyrillic letters; "-ski" alone is a Polish one. */
const CYRILLIC_ENDS = ['sky', 'skyy', 'skyi', 'skiy', 'skii'];

/** "Zelensky" and "Zelenskiy" of "Zelenskyy"; nothing of a name that does not end so. */
export function cyrillicEnds(name: string): string[] {
  const end = CYRILLIC_ENDS.findLast((one) => name.endsWith(one));
  return CYRILLIC_ENDS.filter((one) => end !== undefined && one !== end).map(
    (one) => name.slice(0, -(end ?? '').length) + one,
  );
}

/** "Luigi di Maio" of "Luigi Di Maio"; "Bashar al-Assad" and "Bashar Assad" of "Bashar Al-Assad". */
function* smallParticles(parts: readonly string[]): Generator<Form> {
  const isParticle = (part: string, at: number): boolean =>
    part.length > 1 && at > 0 && at < parts.length - 1 && PARTICLES.has(part.toLowerCase());
  const small = parts.map((part, at) =>
    isParticle(part, at) ? part.toLowerCase() : part.replace(ARABIC_ARTICLE, (article) => article.toLowerCase()),
  );
  yield { text: small.join(' '), sureness: 0.95 };
  const bare = parts.map((part, at) => (at > 0 ? part.replace(ARABIC_ARTICLE, '') : part)).join(' ');
  if (bare !== parts.join(' ')) yield { text: bare, sureness: 0.85 };
}

/** Initials in every way to write them: "O. J. Simpson", "O.J. Simpson" and "OJ Simpson". */
function* otherInitials(parts: readonly string[]): Generator<Form> {
  const isInitial = (part: string | undefined, at: number): boolean =>
    part !== undefined && !NUMBER.test(part) && (INITIAL.test(part) || (at === 0 && JOINED.test(part)));
  const from = parts.findIndex(isInitial);
  let to = from;
  while (to >= 0 && isInitial(parts[to], to)) to++;
  if (from < 0 || to === parts.length) return;
  const letters = parts.slice(from, to).join('').replaceAll('.', '');
  // "C Franklin" may be anybody, "N Chandrababu Naidu" is nobody else.
  const bare = from === 0 && letters.length === 1 && parts.length < 3 ? [] : [letters];
  for (const initials of [...stopped(letters), ...bare]) {
    yield { text: [...parts.slice(0, from), initials, ...parts.slice(to)].join(' '), sureness: 0.95 };
  }
}

/** Letters with their full stops, with spaces between them and without. */
const stopped = (letters: string): string[] =>
  [' ', ''].map((space) => [...letters].map((one) => `${one}.`).join(space));
