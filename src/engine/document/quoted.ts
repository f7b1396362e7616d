const OPENING = new Set(['„', '“', '"', '»', '«', '‚', '‘', '›', '‹']);
const CLOSING = new Set(['“', '”', '"', '«', '»', '‘', '’', '‹', '›']);

/** Whether a stretch alone stands in quotation marks, of whichever language. */
export const isQuoted = (text: string, start: number, end: number): boolean =>
  OPENING.has(text[start - 1] ?? '') && CLOSING.has(text[end] ?? '');
