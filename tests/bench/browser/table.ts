/** The results of one browser for people. */
import { aligned } from '../aligned.ts';
import type { Measured } from './measured.ts';

export function tableOf({ label, rows, noNews }: Measured): string {
  const head = ['names', 'KB', 'mentions', 'cold', 'warm', 'main thread', 'longest', 'shift', 'MB', 'mark.js'];
  const cells = rows.map((row) => [
    row.names.toLocaleString('en-GB'),
    `${row.pageKB}`,
    row.mentions.toLocaleString('en-GB'),
    ms(row.coldMs),
    ms(row.warmMs),
    ms(row.mainThreadMs),
    ms(row.longestTaskMs),
    `${Number(row.layoutShift.toFixed(4))}`,
    row.memoryMB.toFixed(1),
    row.markJsMs === null ? '–' : ms(row.markJsMs),
  ]);
  const none = ['no news', `${noNews.pageKB}`, '–', '–', '–', ms(noNews.mainThreadMs), ms(noNews.longestTaskMs)];
  return `${label}, ms\n${aligned([head, ...cells, none])}\nMessages from the page that is no news: ${noNews.messages}\n`;
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
