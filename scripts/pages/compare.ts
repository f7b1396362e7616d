import type { Snapshot } from './snapshot.ts';

export interface Comparison {
  /** What the page is with us differs in what is the same each time without us. */
  changed: boolean;
  /** The page differs from load to load without us too: only what stays the same was compared. */
  varies: boolean;
  /** The most that Chromium's layout shift score, or in Firefox an element's place, is off (see Row). */
  shift: number;
  /** The first lines that differ, for people. */
  differences: string[];
}

const PARTS = ['dom', 'layout', 'text'] as const;
const MOST_TOLD = 3;

/** Compares a page with us in it to the same page without us, loaded once or more. */
export function compare(ours: Snapshot, without: readonly Snapshot[]): Comparison {
  const differences = PARTS.flatMap((part) =>
    altered(
      ours[part],
      without.map((each) => each[part]),
    )
      .slice(0, MOST_TOLD)
      .map((line) => `${part}: ${line}`),
  );
  const [first] = without;
  const varies = PARTS.some((part) => without.some((each) => !isSame(each[part], first?.[part] ?? [])));
  const score = Math.max(0, ours.shift - Math.max(...without.map(({ shift }) => shift)));
  const moved = farthest(
    ours.layout,
    without.map(({ layout }) => layout),
  );
  return { changed: differences.length > 0, varies, shift: ours.shift > 0 ? score : moved, differences };
}

/** Whether the page is not with us as it is without. */
export const isAltered = ({ changed, shift }: Comparison): boolean => changed || shift > 0;

export const isEqual = (a: Snapshot, b: Snapshot): boolean => PARTS.every((part) => isSame(a[part], b[part]));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/**
 * Lines that are the same in all loads without us and not with us. Where the loads have as many lines they are compared
 * place by place, or else by how often each stands there.
 */
function altered(ours: readonly string[], without: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = without;
  if (without.every(({ length }) => length === first.length)) {
    if (ours.length !== first.length) return [`${ours.length} lines instead of ${first.length}`];
    return ours.filter((line, at) => line !== first[at] && others.every((other) => other[at] === first[at]));
  }
  const inOurs = counts(ours);
  const inOthers = others.map(counts);
  return [...counts(first)].flatMap(([line, times]) => {
    const always = Math.min(times, ...inOthers.map((other) => other.get(line) ?? 0));
    return (inOurs.get(line) ?? 0) < always ? [line] : [];
  });
}

function counts(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of lines) found.set(line, (found.get(line) ?? 0) + 1);
  return found;
}

/** The farthest that an element is from its place in every load without us, CSS pixels. */
function farthest(ours: readonly string[], without: readonly (readonly string[])[]): number {
  let most = 0;
  for (const [at, line] of ours.entries()) {
    const [x = 0, y = 0] = line.split(' ').map(Number);
    const distances = without.map((other) => {
      const [otherX = x, otherY = y] = (other[at] ?? line).split(' ').map(Number);
      return Math.max(Math.abs(x - otherX), Math.abs(y - otherY));
    });
    const steady = without.every((other) => other[at] === without[0]?.[at]);
    if (steady) most = Math.max(most, Math.min(...distances));
  }
  return most;
}
