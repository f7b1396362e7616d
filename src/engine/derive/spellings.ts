/** The same name by other rules of spelling. */

import { isWord } from '../vocabulary/is-word.ts';
import { MAY_HAVE_APOSTROPHE, otherApostrophes } from './apostrophes.ts';

/** British and American endings of words in names of institutions, each way round. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['Organization', 'Organisation'],
  ['Defense', 'Defence'],
  ['Center', 'Centre'],
  ['Labor', 'Labour'],
  ['Harbor', 'Harbour'],
  ['Program', 'Programme'],
  ['Theater', 'Theatre'],
];

/** Umlauts and letters of the north, and how they are written without. */
const TRANSLITERATIONS: readonly (readonly [string, string])[] = [
  ['ö', 'oe'],
  ['ä', 'ae'],
  ['ü', 'ue'],
  ['Ö', 'Oe'],
  ['Ä', 'Ae'],
  ['Ü', 'Ue'],
  ['å', 'aa'],
  ['ø', 'oe'],
  ['Å', 'Aa'],
  ['Ø', 'Oe'],
];

/** Two letters in the first syllable after a beginning of it, before another syllable or more consonants. */
const digraph = (onset: string, letters: string): RegExp =>
  new RegExp(`(?<=(?<!\\p{L})(?:${onset}))${letters}(?=[bcdfghklmnprstvz]\\p{Ll})`, 'gu');

/**
 * Where two letters stand for one of a Germanic language, as far as spelling tells: in "Koeln" and "Mueller", not in
 * "Joe", "Michael", "Puerto" and "Aaron".
 */
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [digraph('(?:Sch|[BDFGHJKLMNPRSTWZ])[lmnrtw]?', 'oe'), 'ö'],
  [digraph('(?:Sch|[BDFGHJKLMNPRSTWZ])[lmnrtw]?', 'ae'), 'ä'],
  [digraph('Sch[lrw]?|B(?!uen)|[DHJKLMRWZ]|[BDFGK]r|[FK]l', 'ue'), 'ü'],
  [digraph('', 'Oe'), 'Ö'],
  [/(?<!\p{L})Aa(?=[bdfghklmnprst]{2})/gu, 'Å'],
];

/** Directions between two others, in one word and in two: "Southeast Asia", "South East Asia", "South-East Asia". */
const BETWEEN = /\b(North|South)([- ]?)(east|west|East|West)(?=(?:ern)?\b)/;

const wordOf = (word: string): RegExp => new RegExp(`\\b${word}\\b`, 'g');

const RESPELLED = SPELLINGS.flatMap(([american, british]) => [
  { from: wordOf(american), to: british },
  { from: wordOf(british), to: american },
]);

/** What every name with another spelling has; most have none. */
const MAY_DIFFER = new RegExp(
  `[&öäüÖÄÜåøÅØ-]|${MAY_HAVE_APOSTROPHE}|[aouO]e|Aa|${BETWEEN.source}| and |[FS]\\.?C\\.?$|\\bSt\\b|\\bSaint[ -]|^(?:\\p{Lu}\\.?){2,5}(?:$| )|^[IE]\\p{Lu}|\\b(?:${SPELLINGS.flat().join('|')})\\b`,
  'u',
);

/** "St. Louis", "Mount Saint Helens". */
const SAINT = /(?<![^ -])(?:St\.?|Saint)[ -](?=\p{Lu})/gu;

/** "US" and "U.S." before other words, which no number of an army or a king is. */
const BARE = /^(?![IVX]{2} )(\p{Lu})(\p{Lu})(?= \p{Lu})/u;
const STOPPED = /^(\p{Lu})\.(\p{Lu})\.(?= \p{Lu})/u;

/** "Chelsea F.C." and "Chelsea FC". */
const CLUB_STOPPED = / (?:A\.)?[FS]\.C\.$/;
const CLUB_BARE = / A?[FS]C$/;

/** The second direction has a capital where it is a word of its own. */
const between = (one: string, joint: string, other: string): string =>
  one + joint + (joint === '' ? other.toLowerCase() : other.charAt(0).toUpperCase() + other.slice(1));

/** Each other spelling of a name, once. */
export function spellingsOf(name: string): Set<string> {
  const forms = new Set<string>();
  if (!MAY_DIFFER.test(name)) return forms;
  for (const { from, to } of RESPELLED) forms.add(name.replace(from, to));
  forms.add(name.replace(/ & /g, ' and ')).add(name.replace(/ and /g, ' & '));
  forms.add(name.replace(/ & /g, ' &amp; ').replace(/(?<=\p{Lu})&(?=\p{Lu})/gu, '&amp;'));
  for (const saint of ['St ', 'St. ', 'Saint ']) forms.add(name.replace(SAINT, saint));
  for (const form of otherApostrophes(name)) forms.add(form);
  forms.add(name.replace(/^Al-(?=\p{Lu})/u, 'al-')).add(name.replace(/^al-(?=\p{Lu})/u, 'Al-'));
  // "Wal-Mart"; of "Bashar al-Assad" nobody leaves out a hyphen.
  forms.add(name.replace(/^(\p{Lu}\p{L}*)-(?=\p{Lu}\p{L}+$)/u, '$1'));
  for (const joint of ['', ' ', '-'])
    forms.add(name.replace(BETWEEN, (_, one, __, other) => between(one, joint, other)));
  let plain = name;
  for (const [letter, letters] of TRANSLITERATIONS) plain = plain.replaceAll(letter, letters);
  forms.add(plain);
  let joined = name;
  for (const [letters, letter] of UMLAUTS) joined = joined.replace(letters, letter);
  if (joined !== name && !isWord(joined.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())) forms.add(joined);
  if (/^\p{Lu}{2,5}$/u.test(name)) forms.add([...name].map((letter) => `${letter}.`).join(''));
  if (/^(?:\p{Lu}\.){2,5}$/u.test(name)) forms.add(name.replaceAll('.', ''));
  forms.add(name.replace(CLUB_STOPPED, (letters) => letters.replaceAll('.', '')));
  forms.add(name.replace(CLUB_BARE, (letters) => letters.replace(/\p{Lu}/gu, '$&.')));
  forms.add(name.replace(BARE, '$1.$2.')).add(name.replace(STOPPED, '$1$2'));
  // Where a title has to begin with a capital, "iPhone" is filed as "IPhone", "iOS" as "IOS".
  if (/^(?:[IE]\p{Lu}\p{L}*\p{Ll}|IOS\b)/u.test(name)) forms.add(name.charAt(0).toLowerCase() + name.slice(1));
  forms.delete(name);
  return forms;
}
