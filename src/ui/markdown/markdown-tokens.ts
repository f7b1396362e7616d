import { Lexer, type MarkedToken } from 'marked';

/** Notes are cut here, in UTF-16 units: more is never a note, and lexing it would hold up the page. */
const LONGEST = 100_000;

/**
 * marked's lexer recurses for each level of quotes and lists and overflows the stack near 5,000 of them; no writer
 * goes beyond a few.
 */
const DEEP = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){20}/m;

/** Its emphasis is quadratic in the delimiters of a paragraph: 20,000 underscores take more than a second. */
const MOST_DELIMITERS = 2_000;

/**
 * A note's Markdown as marked's tokens. Text that was made to overwhelm the lexer comes back as one paragraph,
 * as it was written. Never throws.
 */
export function markdownTokens(text: string): MarkedToken[] {
  const source = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  if (DEEP.test(source) || source.split(/\n[ \t]*\n/).some(overDelimited)) return asWritten(source);
  try {
    // Who begins a new line means one: that is how people write who do not know Markdown.
    return new Lexer({ gfm: true, breaks: true }).lex(source) as MarkedToken[];
  } catch {
    // The lexer's own limits, above all the stack's: the reader's words matter more than their looks.
    return asWritten(source);
  }
}

function overDelimited(block: string): boolean {
  return (block.match(/[*_~]/g)?.length ?? 0) > MOST_DELIMITERS;
}

function asWritten(text: string): MarkedToken[] {
  return [{ type: 'paragraph', raw: text, text, tokens: [{ type: 'text', raw: text, text }] }];
}
