import type { Kind } from '../entity.ts';
import type { ArticleTold } from './page-messages.ts';

/** One known name on a page, for lists of them. */
export interface CastRow {
  entity: string;
  kind: Kind;
  /** As the page writes it first. */
  name: string;
  count: number;
  /** Whether the reader has a note on it. */
  noted: boolean;
  /** False where several have the name and nobody knows who of them is meant. */
  sure: boolean;
}

/** Who and what is known on a page. */
export interface Cast extends Omit<ArticleTold, 'text' | 'mentions'> {
  rows: CastRow[];
}

/** Who and what is mentioned, by first appearance; names are as the text writes them first. */
export function castOf({ text, mentions, ...page }: ArticleTold): Cast {
  const rows = new Map<string, CastRow>();
  for (const { start, end, entity: mentioned } of mentions) {
    const { id: entity, kind, noted, why } = mentioned;
    const sure = why.by !== 'nothing';
    const row = rows.get(entity);
    if (row) {
      row.count += 1;
      row.sure ||= sure;
    } else rows.set(entity, { entity, kind, name: surfaceIn(text, start, end), count: 1, noted, sure });
  }
  return { ...page, rows: [...rows.values()] };
}

const surfaceIn = (text: string, start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ');
