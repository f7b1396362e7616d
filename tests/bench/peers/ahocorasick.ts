import AhoCorasick from 'ahocorasick';
import { keysOf } from '../canonical.ts';
import type { Peer } from '../spans.ts';
import { type Found, leftmostLongest } from './aho-corasick.ts';

export const ahocorasick: Peer = {
  name: 'ahocorasick',
  most: 100_000,
  build(names) {
    const keys = keysOf(names);
    const automaton = new AhoCorasick([...keys.keys()]);
    return (text) =>
      leftmostLongest(text, function* (folded): Generator<Found> {
        for (const [last, patterns] of automaton.search(folded)) {
          for (const pattern of patterns) {
            yield { from: last + 1 - pattern.length, to: last + 1, keys: keys.get(pattern) ?? [] };
          }
        }
      });
  },
};
