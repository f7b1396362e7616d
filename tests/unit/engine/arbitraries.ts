/** Names and texts that are made to be hard: few words, so that names share beginnings, overlap and repeat. */
import fc from 'fast-check';
import { canon, type NamedEntity, withDerivedNames } from '../../../src/engine/index.ts';
import { CASE_POLICIES } from '../../../src/entity.ts';

const WORDS = [
  'Belt', 'and', 'Road', 'Al', 'al', 'Qaeda', 'WHO', 'who', 'Élan', 'elan', 'U', 'S', 'T', '5G', 'Xi', 'Йод', 'иод', 'Straße',
  '中', '国', '中国', '한국', '한', '𠮷', 'が', 'か', 'ไทย', 'ที่', 'قَطَر', 'أحمد', 'وادي', '가', '각', 'ᬅᬓ', 'Ænon', 'Łódź', 'É', 'a',
]; // biome-ignore format: a list of words
const JOINS = [' ', ' ', ' ', '-', '–', '', '.', ' & ', '&', "'", '’', '/', '  ', '\u00a0', '\n', '(', '!'];

const joined = (words: readonly string[], joins: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joins)), { minLength: 1, maxLength: most })
    .map((parts) =>
      parts.map(([word, join], i) => (i === parts.length - 1 && join === ' ' ? word : word + join)).join(''),
    );

const alias = fc.oneof(
  joined(WORDS, JOINS, 3),
  fc.record({ text: joined(WORDS, JOINS, 3), policy: fc.constantFrom(...CASE_POLICIES) }),
);

/** Up to eight entities with up to four names each. */
export const entities: fc.Arbitrary<NamedEntity[]> = fc
  .array(fc.record({ name: joined(WORDS, JOINS, 4), aliases: fc.array(alias, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map((entity, i) => ({ id: `e${i}`, ...entity })));

/** Ways to write the same differently, and some that make it another. */
const VARIANTS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll('-', '\u2011'),
  (name) => name.replaceAll(' ', '\n'),
  (name) => name.replaceAll(' ', '\n\n'),
  (name) => name.replaceAll("'", '’'),
  (name) => `${name.slice(0, 1)}\u00ad${name.slice(1)}`,
  (name) => [...name].join('\u200b'),
  (name) => `${name}\u0301`,
  (name) => name.slice(0, -1),
  (name) => name.slice(1),
];

const AROUND = [
  ' ', ' ', ' ', '', '-', ' - ', '--', '—', '.', '. ', ', ', "'", '’', "'s ", '’S', "'an ", "'nin ", ' l’', "d'", " dell'", ' O’', '“', '(',
  ')', '@', '@a.it ', ' www.', '.com ', '.com', 'https://', '#', '/', '_', '\u00ad', '\u200b', '\u0301', '\n', '\n\n', '\n \n', '\t',
  'x', '1', '中', '국', '🇮🇹', '\ud842', '\udfb7', '\u3099', '\u0306', '\u0e48', '\u0654', '\u1b35',
]; // biome-ignore format: a list of strings

/** A text made of the entities' own names and of their words, in variants, between all sorts of things. */
export function textOf(of: readonly NamedEntity[]): fc.Arbitrary<string> {
  const names = of.flatMap(({ name, aliases = [] }) => [
    name,
    ...aliases.map((one) => (typeof one === 'string' ? one : one.text)),
  ]);
  const written = fc
    .tuple(fc.constantFrom(...names, ...names, ...WORDS), fc.constantFrom(...VARIANTS))
    .map(([name, variant]) => variant(name));
  return fc
    .array(fc.tuple(fc.constantFrom(...AROUND), written, fc.constantFrom(...AROUND)), { maxLength: 6 })
    .map((parts) => parts.flat().join(''));
}

/** Entities and a text about them. */
export const known: fc.Arbitrary<{ all: NamedEntity[]; text: string }> = entities.chain((all) =>
  textOf(all).map((text) => ({ all, text })),
);

/** Letters, digits and words that names are made of; what follows from these names is made of the same. */
const OTHER_WORDS = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{2,8}$/),
  fc.stringMatching(/^[A-Z]{2,5}$/),
  fc.stringMatching(/^[A-ZÄÖÜŁŠ][a-zäöüéłš]{2,6}(?:[-'’][A-Z][a-z]{2,6})?$/),
  fc.stringMatching(/^[ء-ي]{3,6}$/),
  fc.stringMatching(/^[一-龥]{2,3}$/),
  fc.constantFrom('Zanzibar', 'Quintet', 'Corporation', 'Saint', 'Inc.', 'Republic', 'U.S.', 'Kim', 'Robert'),
);

/** Names of which no word, nor any that a derived name could have, stands in the text or within a word of it. */
export function unrelatedNames(text: string): fc.Arbitrary<string> {
  const read = canon(text);
  const isStrange = (name: string): boolean => {
    const { aliases = [] } = withDerivedNames({ id: '', name, aliases: [] });
    const names = [name, ...aliases.map((one) => (typeof one === 'string' ? one : one.text))];
    const words = names.flatMap((one) => canon(one).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    return words.length > 0 && words.every((word) => !read.includes(word));
  };
  return fc
    .array(OTHER_WORDS, { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '))
    .filter(isStrange);
}
