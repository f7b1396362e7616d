import RegexTrie from 'regex-trie';
import type { Peer } from '../spans.ts';
import { spotterOf } from './regular-expression.ts';

export const regexTrie: Peer = {
  name: 'regex-trie',
  most: 100_000,
  // Its escapes of punctuation are no longer allowed with the flag u.
  build: (names) =>
    spotterOf(names, (folded) =>
      new RegexTrie()
        .add(folded)
        .toString()
        .replace(/\\([^\w\\^$.*+?()[\]{}|/])/g, '$1'),
    ),
};
