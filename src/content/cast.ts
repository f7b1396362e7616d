import type { CastRow } from '../platform/page-messages.ts';
import type { Mention } from './mentions.ts';

/** Who and what is mentioned, by first appearance. Mentions ascend; names are as the text writes them first. */
export function castOf(text: string, mentions: readonly Mention[]): CastRow[] {
  const rows = new Map<string, CastRow>();
  for (const { start, end, entity } of mentions) {
    const row = rows.get(entity.id);
    if (row) row.count += 1;
    else {
      const name = text.slice(start, end).replace(/\s+/g, ' ');
      rows.set(entity.id, { entity: entity.id, kind: entity.kind, name, count: 1, noted: entity.noted });
    }
  }
  return [...rows.values()];
}
