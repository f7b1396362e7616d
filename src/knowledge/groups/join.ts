/** Parts what is given into groups: two with an equal key are in one, transitively. In the order of their first. */
export function joinByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  // Of each item the place of another in its group, up to one that stands for the group: its own.
  const parents = items.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] as number;
    // Whoever asks next from here has a short way.
    parents[at] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [at, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, at);
      else parents[find(at)] = find(first);
    }
  }
  const groups = new Map<number, T[]>();
  for (const [at, item] of items.entries()) {
    const root = find(at);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return [...groups.values()];
}
