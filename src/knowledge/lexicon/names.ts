import { canon, type NamedEntity, withDerivedNames } from '../../engine/index.ts';
import { aliasText } from '../../entity.ts';
import { packOf } from '../database/ids.ts';
import type { KnowledgeDb } from '../database/open.ts';
import type { RowRecord } from '../database/schema.ts';
import { reading } from '../database/transaction.ts';
import { readCounter } from '../rows/names-log.ts';
import { officesOf } from '../rows/row-offices.ts';
import { storedSettings } from '../settings/settings.ts';

/** Rows read at once. */
const BATCH = 5000;

/** What the lexicon needs to know of a row. */
export type NamedRow = Pick<RowRecord, 'id' | 'name' | 'kind' | 'names' | 'off' | 'summary'>;

/** Some of the rows that have names, in the order of ids. */
export interface NamedRows {
  /** The names counter of the state that they are of. */
  counter: number;
  /** Whether countries' adjectives are names too. */
  demonyms: boolean;
  /** By rank. */
  ranked: NamedRow[][];
  /** The id of the last row that was read; undefined where there are no more. */
  after: string | undefined;
}

/** Of several with one name the lowest rank comes first: the reader's own, then the sample, then packs. */
export const RANKS = 3;

/** Reads the next rows after that id, or the first ones: one entity for each group. */
export function readNames(db: KnowledgeDb, after: string | undefined): Promise<NamedRows> {
  return reading(
    db,
    async (tx) => {
      const ranked: NamedRow[][] = Array.from({ length: RANKS }, () => []);
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const rows = await tx.objectStore('rows').getAll(range, BATCH);
      for (const row of rows) {
        if (row.names.length > 0) ranked[rankOf(row)]?.push(namedRow(row));
      }
      const counter = await readCounter(tx);
      const { demonyms } = await storedSettings(tx);
      return { counter, demonyms, ranked, after: rows.length < BATCH ? undefined : rows.at(-1)?.id };
    },
    ['rows', 'settings', 'meta'],
  );
}

const namedRow = ({ id, name, kind, names, off, summary }: RowRecord): NamedRow => ({
  id,
  name,
  kind,
  names,
  summary,
  ...(off && { off }),
});

/**
 * All that an entity is spotted by, names that follow from its names included. What the reader gave it stays whatever
 * it is, and what they switched off does not come back. A country's adjectives are added if `demonyms`. Its own name
 * may be off, and each name has a policy of its own: all of them go as aliases.
 */
export function spottedNames(row: NamedRow, demonyms: boolean): NamedEntity {
  const { id, name, kind, names, off = [] } = row;
  const isOn = names.some(({ text }) => text === name);
  const entity = { id, name: isOn ? name : '', kind, aliases: names, ...officesOf(row) };
  const { aliases = [] } = withDerivedNames(entity, { demonyms });
  const given = names.filter(({ text, mine }) => mine || text === name);
  const unwanted = new Set(off);
  const wanted = off.length === 0 ? aliases : aliases.filter((alias) => !unwanted.has(canon(aliasText(alias))));
  return { id, name: '', aliases: [...given, ...wanted] };
}

export function rankOf({ id, mine }: RowRecord): number {
  if (mine) return 0;
  return packOf(id) === 'sample' ? 1 : 2;
}
