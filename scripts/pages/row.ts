/** What `npm run pages` says of one page. */
export interface Row {
  file: string;
  /** Whether it was taken for news. */
  news: boolean;
  title: string;
  date: string | null;
  lang: string | null;
  mentions: number;
  /** Milliseconds that content scripts took of the page's main thread, forced layout included (ScriptTime). */
  mainThreadMs: number;
  /** Of these, milliseconds in the one task that has the most. */
  longestTaskMs: number;
  /** Chromium: what the layout shift score has more with us. Firefox: how far we moved an element, CSS pixels. */
  layoutShift: number;
  /** Whether DOM, layout or text are other than without us, our one element aside; see compare-loads.ts. */
  domChanged: boolean;
  /** The page differs from load to load by itself: what stays the same was compared. */
  varies: boolean;
  /** Requests to the network that the extension made. */
  requests: number;
  /** Errors in the console that name the extension. */
  errors: number;
}

export interface Summary {
  pages: number;
  news: number;
  /** Pages of news whose date is known. */
  dated: number;
  medianMainThreadMs: number;
  longestTaskMs: number;
  layoutShift: number;
  domChanged: number;
  varies: number;
  requests: number;
  errors: number;
}

export function summaryOf(rows: readonly Row[]): Summary {
  const count = (is: (row: Row) => boolean): number => rows.filter(is).length;
  const most = (of: (row: Row) => number): number => Math.max(0, ...rows.map(of));
  const sum = (of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const times = rows.map(({ mainThreadMs }) => mainThreadMs).sort((a, b) => a - b);
  return {
    pages: rows.length,
    news: count(({ news }) => news),
    dated: count(({ news, date }) => news && date !== null),
    medianMainThreadMs: times[Math.floor(times.length / 2)] ?? 0,
    longestTaskMs: most(({ longestTaskMs }) => longestTaskMs),
    layoutShift: most(({ layoutShift }) => layoutShift),
    domChanged: count(({ domChanged }) => domChanged),
    varies: count(({ varies }) => varies),
    requests: sum(({ requests }) => requests),
    errors: sum(({ errors }) => errors),
  };
}

export const HEAD = line(
  ['news', 'date', 'lang', 'mentions', 'main', 'longest', 'shift', 'changed', 'requests', 'errors'],
  'file',
);

export function lineOf(row: Row): string {
  const cells = [row.news ? 'news' : '–', row.date ?? '–', row.lang ?? '–', `${row.mentions}`];
  const times = [row.mainThreadMs, row.longestTaskMs].map((ms) => ms.toFixed(1));
  const changed = row.domChanged ? 'CHANGED' : row.varies ? 'varies' : 'no';
  const shift = `${Number(row.layoutShift.toFixed(4))}`;
  return line([...cells, ...times, shift, changed, `${row.requests}`, `${row.errors}`], row.file);
}

export function summaryLine(label: string, of: Summary): string {
  return (
    `${label}: ${of.news} of ${of.pages} pages are news, ${of.dated} of them dated; main thread ` +
    `${of.medianMainThreadMs.toFixed(1)} ms on the median page, longest task ${of.longestTaskMs.toFixed(1)} ms, ` +
    `layout shift ${Number(of.layoutShift.toFixed(4))}; ${of.domChanged} changed, ${of.varies} vary by themselves; ` +
    `${of.requests} requests, ${of.errors} errors.`
  );
}

function line(cells: readonly string[], file: string): string {
  const widths = [4, 10, 6, 8, 6, 7, 6, 7, 8, 6];
  return `${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')}  ${file}`;
}
