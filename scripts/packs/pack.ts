import type { CasePolicy, Fact, Kind, OutsideIds, PackHead } from '../../src/entity.ts';

/** One entity as a pack file has it. A plain string is an alias whose case policy follows from its capitals. */
export interface PackEntity {
  id: string;
  name: string;
  kind: Kind;
  summary?: string;
  aliases?: PackAlias[];
  facts?: Fact[];
  outside?: OutsideIds;
}

export type PackAlias = string | { text: string; policy: CasePolicy };

export interface Pack extends PackHead {
  entities: PackEntity[];
}

/** The pack file's text: one entity a line, so that two builds compare well; keys in a fixed order. */
export function packText(pack: Pack): string {
  const { id, name, description, source, licence, date } = pack;
  const head = { format: 'apropos-pack', version: 1, id, name, description, source, licence, date };
  const lines = pack.entities.map((entity) => JSON.stringify(entity));
  return `${JSON.stringify(head).slice(0, -1)},"entities":[\n${lines.join(',\n')}\n]}\n`;
}
