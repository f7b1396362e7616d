import type { Kind } from '../../entity.ts';
import { isCountry } from '../derive/demonyms.ts';
import type { EntityAt, KnownEntity } from '../known-entity.ts';

/** The kind that all of these entities have, if they have one. Of one that is not said, a country is a place. */
export function kindOf(entities: readonly number[], entityAt: EntityAt): Kind | undefined {
  const kind = kindOfOne(entityAt(entities[0] as number));
  return entities.every((entity) => kindOfOne(entityAt(entity)) === kind) ? kind : undefined;
}

const kindOfOne = ({ kind, name }: KnownEntity): Kind | undefined =>
  kind === undefined && isCountry(name) ? 'place' : kind;
