/** A word or a name without the ending of what has something: "Rome's", "Rome’s", "Netherlands’". */
export const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '');
