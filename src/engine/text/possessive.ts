/** The ending of what has something: "Rome's", "Rome’s", "Netherlands’". */
const POSSESSIVE = /['’]s?$/;

/** A word or a name without that ending. */
export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE, '');
