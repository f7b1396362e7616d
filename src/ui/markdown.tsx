import type { MarkedToken, Token, Tokens } from 'marked';
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { resolveReferences } from './character-references.ts';
import { markdownTokens } from './markdown-tokens.ts';
import { OutsideLink } from './outside-link.tsx';

/** Below this many levels text is shown as it was written: each level is a call on the stack, here and in Preact. */
const DEEPEST = 16;

interface MarkdownProps {
  text: string;
  /** The level of the note's headings; its own levels differ in looks alone, so that the page's outline holds. */
  level?: 3 | 4 | 5 | 6;
}

/** A note's Markdown as Preact nodes. Raw HTML is shown as text, images as links: nothing is loaded. */
export function Markdown({ text, level = 3 }: MarkdownProps) {
  const nodes = useMemo(() => renderMarkdown(text, level), [text, level]);
  return (
    <div class="markdown" dir="auto">
      {nodes}
    </div>
  );
}

/** The nodes of a note, without its frame. */
function renderMarkdown(text: string, level: 3 | 4 | 5 | 6): VNode[] {
  return all(markdownTokens(text), 0, level) as VNode[];
}

function all(tokens: readonly Token[], depth: number, level: number): ComponentChildren[] {
  if (depth > DEEPEST) return tokens.map((token) => token.raw);
  return tokens.map((token) => one(token as MarkedToken, depth + 1, level));
}

function one(token: MarkedToken, depth: number, level: number): ComponentChildren {
  const inside = (tokens: readonly Token[] | undefined) => all(tokens ?? [], depth, level);
  switch (token.type) {
    case 'paragraph':
      return <p>{inside(token.tokens)}</p>;
    case 'heading': {
      const Heading = `h${level}` as 'h3';
      return <Heading data-depth={token.depth}>{inside(token.tokens)}</Heading>;
    }
    case 'text':
      return token.tokens ? inside(token.tokens) : resolveReferences(token.text);
    case 'escape':
      return token.text;
    case 'em':
      return <em>{inside(token.tokens)}</em>;
    case 'strong':
      return <strong>{inside(token.tokens)}</strong>;
    case 'del':
      return <del>{inside(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'blockquote':
      return <blockquote>{inside(token.tokens)}</blockquote>;
    case 'list':
      return list(token, depth, level);
    case 'link':
      return link(token.autolink ? token.href : resolveReferences(token.href), token.title, inside(token.tokens));
    case 'image':
      return link(resolveReferences(token.href), token.title, token.text || token.href);
    case 'table':
      return table(token, inside);
    case 'html':
      return token.block ? <p>{token.raw.trim()}</p> : token.raw;
    case 'checkbox':
    case 'def':
    case 'space':
      return null;
    default:
      return (token as Token).raw;
  }
}

function link(address: string, title: string | null | undefined, children: ComponentChildren): VNode {
  return (
    <OutsideLink address={address} title={title ?? undefined}>
      {children}
    </OutsideLink>
  );
}

function list(token: Tokens.List, depth: number, level: number): VNode {
  const items = token.items.map((item) => (
    <li class={item.task ? 'task' : undefined}>
      {item.task && <input type="checkbox" disabled checked={item.checked ?? false} aria-label={taskName(item)} />}
      {all(item.tokens, depth, level)}
    </li>
  ));
  return token.ordered ? <ol start={token.start === '' ? undefined : token.start}>{items}</ol> : <ul>{items}</ul>;
}

function taskName(item: Tokens.ListItem): string {
  return item.checked ? 'Done' : 'To do';
}

function table(token: Tokens.Table, inside: (tokens: readonly Token[]) => ComponentChildren[]): VNode {
  return (
    <div class="markdown-table">
      <table>
        <thead>
          <tr>
            {token.header.map((cell) => (
              <th scope="col">{inside(cell.tokens)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{inside(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
