import type { Kind } from '../../entity.ts';
import type { EntityAt } from './known-entity.ts';

/** The kind that all of these entities have, if they have one. */
export function kindOf(entities: readonly number[], entityAt: EntityAt): Kind | undefined {
  const kind = entityAt(entities[0] as number).kind;
  return entities.every((entity) => entityAt(entity).kind === kind) ? kind : undefined;
}
