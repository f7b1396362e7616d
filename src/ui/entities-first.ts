import { send } from '../platform/send.ts';
import type { Pickable } from './entity-picker.tsx';

/** As many as show without scrolling far: who sees none of them types one letter more. */
export const OFFERED = 8;
/** Among so many is looked for what the page mentions. */
const SEARCHED = 50;

/**
 * What fits a query, what the page mentions first: among China and Chile it tells who is meant by "chi".
 *
 * @param here ids of those on the page
 */
export async function findFirst(query: string, here: ReadonlySet<string>): Promise<Pickable[]> {
  const { entities } = await send('search', { query, limit: SEARCHED });
  const isHere = ({ id }: Pickable): boolean => here.has(id);
  return [...entities.filter(isHere), ...entities.filter((each) => !isHere(each))].slice(0, OFFERED);
}
