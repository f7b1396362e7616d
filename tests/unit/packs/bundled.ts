import assert from 'node:assert/strict';
import { bundledPacks } from '../../../scripts/packs/build.ts';
import type { PackEntity } from '../../../scripts/packs/pack.ts';
import { aliasText } from '../../../src/entity.ts';

export const packs = await bundledPacks();
const byId = new Map(packs.map((pack) => [pack.id, pack]));

export const entitiesOf = (pack: string): PackEntity[] => byId.get(pack)?.entities ?? [];
export const namesOf = ({ name, aliases = [] }: PackEntity): string[] => [name, ...aliases.map(aliasText)];

export function entity(pack: string, id: string): PackEntity {
  const found = entitiesOf(pack).find((candidate) => candidate.id === id);
  assert.ok(found, `${pack} has ${id}`);
  return found;
}
