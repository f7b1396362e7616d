import { type KnownEntity, officesIn } from '../../engine/index.ts';
import type { RowRecord } from '../database/schema.ts';

/** What a person's summary says that they lead or led; nothing of all others. */
export function officesOf({ kind, summary }: Pick<RowRecord, 'kind' | 'summary'>): Pick<KnownEntity, 'offices'> {
  const offices = kind === 'person' ? officesIn(summary) : [];
  return offices.length > 0 ? { offices } : {};
}
