/** A survey for people. */
import type { CardRow, MentionRow, Survey } from './survey.ts';

export function report({ title, date, mentions, cards }: Survey, browser: string): string {
  return [
    `${title}${date ? `, ${date}` : ''} — in ${browser}`,
    '',
    table(mentions),
    ...cards.flatMap((card) => ['', ...cardText(card)]),
    '',
  ].join('\n');
}

function table(mentions: readonly MentionRow[]): string {
  const rows = [
    ['name on the page', 'entity', 'times', 'at'],
    ...mentions.map(({ text, name, count, start }) => [text, name, String(count), String(start)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

function cardText({ name, kind, summary, sections }: CardRow): string[] {
  const body = [
    ...(summary ? [summary] : []),
    ...sections.flatMap(({ heading, lines }) => [`${heading}:`, ...lines.map((line) => `  – ${line}`)]),
  ];
  return [`▸ ${name} (${kind})`, ...(body.length > 0 ? body : ['its card did not open']).map((line) => `    ${line}`)];
}
