import { readFile } from 'node:fs/promises';
import { type Alias, CASE_POLICIES, type CasePolicy, KINDS, type Kind } from '../../src/entity.ts';
import { type Fields, isFields, parsed, Refusal, unreadable } from './refusal.ts';

/** An entity as a knowledge base in a file has it. */
export interface FileEntity {
  id: string;
  name: string;
  aliases: readonly (string | Alias)[];
  /** Left out where the file does not say, or says what is none of our kinds. */
  kind?: Kind;
  /** What else the file says of it. */
  note?: string;
  /** Whether the reader gave it its names, as in a file that states no licence of others. */
  mine: boolean;
}

/**
 * Reads {entities: [{id, name, aliases?, kind? or type?}], licence?}. Throws a Refusal that says what is wrong with the
 * file.
 */
export async function entitiesIn(file: string): Promise<FileEntity[]> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw unreadable(file, error);
  });
  const value = parsed(text, file);
  if (!isFields(value) || !Array.isArray(value.entities)) {
    throw new Refusal(`${file}: this is no knowledge base; it should be {"entities": [{"id", "name", "aliases"}]}.`);
  }
  const mine = value.licence === undefined;
  return value.entities.map((entity, i) => ({ ...entityFrom(entity, `${file}: entity ${i + 1}`), mine }));
}

function entityFrom(value: unknown, where: string): Omit<FileEntity, 'mine'> {
  if (!isFields(value) || typeof value.id !== 'string' || typeof value.name !== 'string') {
    throw new Refusal(`${where} should have an "id" and a "name", both strings.`);
  }
  const { id, name, aliases = [] } = value;
  if (!Array.isArray(aliases) || !aliases.every(isAlias)) {
    const policies = CASE_POLICIES.join(', ');
    throw new Refusal(`${where} should have "aliases" that are strings or {"text", "policy"}; policies: ${policies}.`);
  }
  const kind = kindIn(value);
  const note = value.summary ?? value.note;
  return { id, name, aliases, ...(kind !== undefined && { kind }), ...(typeof note === 'string' && { note }) };
}

function isAlias(value: unknown): value is string | Alias {
  if (typeof value === 'string') return true;
  if (!isFields(value) || typeof value.text !== 'string') return false;
  return value.policy === undefined || CASE_POLICIES.includes(value.policy as CasePolicy);
}

function kindIn({ kind, type }: Fields): Kind | undefined {
  const said = kind ?? type;
  const ours = said === 'organization' ? 'organisation' : said;
  return KINDS.find((one) => one === ours);
}
