import type { MarkedToken, Token, Tokens } from 'marked';
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type NoteLink, noteLinks } from '../../note-links.ts';
import { OutsideLink } from '../outside-link.tsx';
import { resolveReferences } from './character-references.ts';
import { tasksOf } from './markdown-tasks.ts';
import { markdownText } from './markdown-text.ts';
import { markdownTokens } from './markdown-tokens.ts';

/** Below this many levels text is shown as it was written: each level is a call on the stack, here and in Preact. */
const DEEPEST = 16;

interface MarkdownProps {
  text: string;
  /** Ticks the nth task of the text; left out where nothing can be changed. */
  onTick?: ((task: number, done: boolean) => void) | undefined;
  /** What a link to an entity is; left out where it is its words alone. */
  entityLink?: (link: NoteLink) => ComponentChildren;
}

/** What the parts of one note share. */
interface Whole extends Omit<MarkdownProps, 'text'> {
  tasks: readonly Tokens.ListItem[];
}

/** A note's Markdown as Preact nodes. Raw HTML is shown as text, images as links: nothing is loaded. */
export function Markdown({ text, ...rest }: MarkdownProps) {
  const tokens = useMemo(() => markdownTokens(text), [text]);
  return (
    <div class="markdown" dir="auto">
      {all(tokens, 0, { ...rest, tasks: tasksOf(tokens) })}
    </div>
  );
}

function all(tokens: readonly Token[], depth: number, whole: Whole): ComponentChildren[] {
  if (depth > DEEPEST) return tokens.map((token) => token.raw);
  return tokens.map((token) => one(token as MarkedToken, depth + 1, whole));
}

function one(token: MarkedToken, depth: number, whole: Whole): ComponentChildren {
  const inside = (tokens: readonly Token[] | undefined) => all(tokens ?? [], depth, whole);
  switch (token.type) {
    case 'paragraph':
      return <p>{inside(token.tokens)}</p>;
    case 'heading':
      // A note's own levels differ in looks alone, so that the page's outline holds.
      return <h3 data-depth={token.depth}>{inside(token.tokens)}</h3>;
    case 'text':
      return token.tokens ? inside(token.tokens) : words(resolveReferences(token.text), whole);
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
      return list(token, depth, whole);
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

/** Plain words, with the links to entities among them. */
function words(text: string, { entityLink = (link) => link.words }: Whole): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const link of noteLinks(text)) {
    parts.push(text.slice(at, link.start), entityLink(link));
    at = link.end;
  }
  return at === 0 ? text : [...parts, text.slice(at)];
}

function list(token: Tokens.List, depth: number, whole: Whole): VNode {
  const items = token.items.map((item) => (
    <li class={item.task ? 'task' : undefined}>
      {item.task && box(item, whole)}
      {all(item.tokens, depth, whole)}
    </li>
  ));
  return token.ordered ? <ol start={token.start === '' ? undefined : token.start}>{items}</ol> : <ul>{items}</ul>;
}

function box(item: Tokens.ListItem, { tasks, onTick }: Whole): VNode {
  const [line = ''] = item.text.split('\n', 1);
  return (
    <input
      type="checkbox"
      disabled={!onTick}
      checked={item.checked ?? false}
      aria-label={markdownText(line) || 'To do'}
      onChange={(event) => onTick?.(tasks.indexOf(item), event.currentTarget.checked)}
    />
  );
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
