import { distinctAliases } from './names.ts';
import type { Pack, PackAlias, PackEntity } from './pack.ts';
import { readSource, type SourceHead } from './source.ts';

/** One organisation of the hand-made list; `founded` is the day, month or year that it came into being. */
interface Row {
  id: string;
  name: string;
  summary: string;
  aliases?: PackAlias[];
  founded?: string;
}

export async function buildOrganisations(): Promise<Pack> {
  const { source, licence, date, entities } = await readSource<SourceHead & { entities: Row[] }>(
    'sources/organisations.json',
  );
  return {
    id: 'organisations',
    name: 'International organisations',
    description:
      'The United Nations, the European Union and others, by their names in several languages and their acronyms.',
    source,
    licence,
    date,
    entities: entities.map(organisation),
  };
}

function organisation({ id, name, summary, aliases = [], founded }: Row): PackEntity {
  const others = distinctAliases(name, aliases);
  return {
    id,
    name,
    kind: 'organisation',
    summary,
    ...(others.length > 0 && { aliases: others }),
    ...(founded !== undefined && { facts: [{ text: 'Founded.', from: founded }] }),
    outside: { apropos: id },
  };
}
