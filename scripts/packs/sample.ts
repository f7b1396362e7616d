import type { Pack, PackEntity } from './pack.ts';
import { readSource, type SourceHead } from './source.ts';

/** The hand-written pack that shows what entities, facts and notes are for. */
export async function buildSample(): Promise<Pack> {
  const { source, licence, date, entities } = await readSource<SourceHead & { entities: PackEntity[] }>(
    'sample/italy-belt-and-road.json',
  );
  return {
    id: 'sample',
    name: 'Italy and the Belt and Road',
    description: 'People, places and agreements around Italy’s joining and leaving the Belt and Road Initiative.',
    source,
    licence,
    date,
    entities,
  };
}
