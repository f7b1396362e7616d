import { type Comparison, compare, isAltered, isEqual } from './compare.ts';
import type { Snapshot } from './snapshot.ts';

/** Loads without us at the most, where the page with us is like none of them: pages differ by themselves. */
const WITHOUT = 5;
/** And then loads with us: what we do to a page is done each time, and what it has in one of them is its own chance. */
const WITH = 4;

/** Loads a page once more. */
type Load = () => Promise<Snapshot>;

/** Compares a page loaded with us to the page loaded without us, each loaded again where they differ. */
export async function compareLoads(
  ours: Snapshot,
  first: Snapshot,
  { again, without }: { again: Load; without: Load },
): Promise<Comparison> {
  const others = [first];
  const isAsWithout = (): boolean =>
    others.some((other) => isEqual(other, ours)) && others.some(({ shift }) => shift >= ours.shift);
  while (!isAsWithout() && others.length < WITHOUT) others.push(await without());
  let found = compare(ours, others);
  for (let loads = 1; isAltered(found) && loads < WITH; loads++) {
    found = compare(await again(), others);
    if (!isAltered(found)) return { ...found, varies: true };
  }
  return found;
}
