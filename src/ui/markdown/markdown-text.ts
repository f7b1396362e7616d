import type { MarkedToken, Token } from 'marked';
import { withoutLinks } from '../../note-links.ts';
import { resolveReferences } from './character-references.ts';
import { markdownTokens } from './markdown-tokens.ts';

/** The words of a note without their Markdown, in one line. */
export function markdownText(text: string): string {
  return all(markdownTokens(text), ' ').replace(/\s+/g, ' ').trim();
}

function all(tokens: readonly Token[], between: '' | ' '): string {
  return tokens.map((token) => one(token as MarkedToken)).join(between);
}

function one(token: MarkedToken): string {
  switch (token.type) {
    case 'list':
      return all(token.items, ' ');
    case 'list_item':
    case 'blockquote':
      return all(token.tokens, ' ');
    case 'table':
      return [token.header, ...token.rows]
        .flat()
        .map((cell) => all(cell.tokens, ''))
        .join(' ');
    case 'br':
    case 'hr':
    case 'def':
    case 'space':
    case 'checkbox':
      return ' ';
    case 'html':
      return token.raw;
    case 'text':
      return token.tokens ? all(token.tokens, '') : withoutLinks(resolveReferences(token.text));
    default:
      return 'tokens' in token && token.tokens ? all(token.tokens, '') : token.text;
  }
}
