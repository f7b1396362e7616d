/** The words of a list that is written as lines of text. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
