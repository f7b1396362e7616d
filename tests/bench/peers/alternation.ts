import { escaped } from '../../../scripts/escaped.ts';
import type { Peer } from '../spans.ts';
import { spotterOf } from './regular-expression.ts';

export const alternation: Peer = {
  name: 'RegExp alternation',
  most: 100_000,
  build: (names) => spotterOf(names, (folded) => folded.map(escaped).join('|')),
};
