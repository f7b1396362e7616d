import type { Peer } from '../spans.ts';
import { escaped, spotterOf } from './regular-expression.ts';

export const alternation: Peer = {
  name: 'RegExp alternation',
  most: 100_000,
  build: (names) => spotterOf(names, (folded) => folded.map(escaped).join('|')),
};
