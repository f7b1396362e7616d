import { type Canonical, canonical, createJudge, type Key, keysOf } from '../canonical.ts';
import type { Span, Spotter } from '../spans.ts';

/** All names as one regular expression over the folded text; `source` makes it of the folded names, longest first. */
export function spotterOf(names: readonly string[], source: (folded: string[]) => string): Spotter {
  const keys = keysOf(names);
  const longestFirst = [...keys.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_@])(?:${source(longestFirst)})(?![\\p{L}\\p{N}_@])`, 'gu');
  return (text) => {
    const page = canonical(text);
    const judge = createJudge(page);
    const spans: Span[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(page.folded); match !== null; match = pattern.exec(page.folded)) {
      const from = match.index;
      const found = longestWithin(page, from, from + match[0].length, keys, judge);
      if (found) spans.push(found.span);
      pattern.lastIndex = found?.to ?? nextToken(page, from);
    }
    return spans;
  };
}

/** The longest name that begins at `from`: what was matched, or where its capitals are wrong a shorter one. */
function longestWithin(
  { folded, ends }: Canonical,
  from: number,
  most: number,
  keys: ReadonlyMap<string, Key[]>,
  judge: ReturnType<typeof createJudge>,
): { span: Span; to: number } | null {
  for (let to = most; to > from; to--) {
    if (ends[to] === 0) continue;
    const named = keys.get(folded.slice(from, to));
    const span = named ? judge(from, to, named) : null;
    if (span) return { span, to };
  }
  return null;
}

function nextToken({ starts }: Canonical, from: number): number {
  let at = from + 1;
  while (at < starts.length && starts[at] === 0) at++;
  return at;
}
