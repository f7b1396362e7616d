/**
 * The source makes names out of capitals and loses what it does not know: "Tupou Vi", "and Prime Minister Haitham".
 * These rules give a name back its capitals and take titles off its front; what they cannot know stands in
 * packs/sources/leaders-names.json.
 */
export function leaderName(raw: string): string {
  let name = raw;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(TITLE, '');
  }
  return name
    .split(' ')
    .map((word, at) => (at > 0 && ROMAN.test(word) ? word.toUpperCase() : word))
    .join(' ')
    .replace(/\b(Bin|Ibn)\b/g, (word) => word.toLowerCase())
    .replace(/(?<= )(Al|El)-/g, (word) => word.toLowerCase())
    .replace(/'/g, '’');
}

/** A ruler's ordinal written as a word: "Iii", "Xiv". */
const ROMAN = /^[IVX][ivx]+$/;

/** What stands before a name and is no part of it. "Pope" stays: popes are called by it. */
const TITLE = new RegExp(
  `^(${[
    'Administrator',
    'Air Vice-Marshal',
    'Capt\\.',
    'Caretaker',
    'Chief Executive',
    'Col\\.',
    'Commissioner',
    'Emperor',
    'Gen\\.',
    'Gnu',
    'Government',
    'Interim',
    'King',
    'Prime Minister',
    'Sr\\.',
    'Territorial (Assembly|Council)',
    'Transition( President)?',
  ].join('|')}) `,
);
