import type { MovedInList } from '../../views.ts';

/**
 * The order of a list after a change of it, given the order before; the same array where nothing stands elsewhere. Null
 * where the two do not fit together, so that the list is to be walked anew.
 */
export function movedIn(ids: readonly string[], { touched, placed }: MovedInList): readonly string[] | null {
  if (touched.length === 0) return ids;
  const moving = new Set(touched);
  const order = ids.filter((id) => !moving.has(id));
  // In the order of the list: whatever one stands behind is there already.
  for (const [id, before] of placed) {
    const at = before === null ? 0 : order.indexOf(before) + 1;
    if (before !== null && at === 0) return null;
    order.splice(at, 0, id);
  }
  return order;
}
