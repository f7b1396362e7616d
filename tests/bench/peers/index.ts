import type { Peer } from '../spans.ts';
import { ahocorasick } from './ahocorasick.ts';
import { alternation } from './alternation.ts';
import { modernAhocorasick } from './modern-ahocorasick.ts';
import { regexTrie } from './regex-trie.ts';
import { wordMap } from './word-map.ts';

export const PEERS: readonly Peer[] = [regexTrie, alternation, wordMap, modernAhocorasick, ahocorasick];
