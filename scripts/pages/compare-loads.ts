import { type Comparison, compare, isAltered, isEqual } from './compare.ts';
import type { Snapshot } from './snapshot.ts';

/** Loads without us at the most, where the page with us is like none of them: pages differ by themselves. */
const WITHOUT = 5;

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
  const found = compare(ours, others);
  if (!isAltered(found)) return found;
  // What neither of two more loads has was the page's own chance; what one of them has may well be ours.
  const [second, third] = [compare(await again(), others), compare(await again(), others)];
  return isAltered(second) || isAltered(third) ? found : { ...second, varies: true };
}
