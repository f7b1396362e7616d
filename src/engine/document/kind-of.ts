import type { Kind } from '../../entity.ts';
import { isCountry } from '../derive/demonyms.ts';
import type { EntityAt, KnownEntity } from '../known-entity.ts';

/** The kind that all of these entities have, if they have one. Of one that is not said, a country is a place. */
export function kindOf(entities: readonly number[], entityAt: EntityAt): Kind | undefined {
  const kind = kindOfOne(entityAt(entities[0] as number));
  for (let at = 1; at < entities.length; at++) {
    if (kindOfOne(entityAt(entities[at] as number)) !== kind) return undefined;
  }
  return kind;
}

const kindOfOne = ({ kind, name }: KnownEntity): Kind | undefined =>
  kind === undefined && isCountry(name) ? 'place' : kind;
