import { canonical, createJudge, keysOf } from '../canonical.ts';
import type { Peer, Span } from '../spans.ts';

/** A Map of names by their words, and of beginnings of names: FlashText's idea with native parts. */
export const wordMap: Peer = {
  name: 'Map of word n-grams',
  most: 1_000_000,
  quickMost: 1_000_000,
  build(names) {
    const keys = keysOf(names);
    const beginnings = new Set<string>();
    for (const folded of keys.keys()) {
      const { ends } = canonical(folded);
      for (let at = 1; at < folded.length; at++) if (ends[at] !== 0) beginnings.add(folded.slice(0, at));
    }
    return (text) => {
      const page = canonical(text);
      const { folded, starts, ends } = page;
      const judge = createJudge(page);
      const spans: Span[] = [];
      for (let from = 0; from < folded.length; ) {
        let next = from + 1;
        if (starts[from] !== 0) {
          for (let to = from + 1; to <= folded.length; to++) {
            if (ends[to] === 0) continue;
            const stretch = folded.slice(from, to);
            const named = keys.get(stretch);
            const span = named ? judge(from, to, named) : null;
            if (span) {
              if (spans.at(-1)?.[0] === span[0]) spans.pop();
              spans.push(span);
              next = to;
            }
            if (!beginnings.has(stretch)) break;
          }
        }
        from = next;
      }
      return spans;
    };
  },
};
