import { canon } from '../engine/index.ts';
import { send } from '../platform/send.ts';
import type { EntityRow } from '../views.ts';

/** As many as are looked at: search ranks those first whose name or alias is the very query. */
const LOOKED_AT = 3;

/** The entity that this is a name or an alias of, written as the engine takes for the same; null where there is none. */
export async function knownAs(name: string): Promise<EntityRow | null> {
  const wanted = canon(name);
  const { entities } = await send('search', { query: name, limit: LOOKED_AT });
  const named = entities.find((row) => canon(row.name) === wanted);
  if (named) return named;
  const views = await Promise.all(entities.map(({ id }) => send('entity.view', { id })));
  const at = views.findIndex((view) => view?.aliases.some(({ text, off }) => !off && canon(text) === wanted));
  return entities[at] ?? null;
}
