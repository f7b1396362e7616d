import type { Lexicon } from '../../src/engine/index.ts';
import { bytesOf, compile } from './ours.ts';
import { PEERS } from './peers/index.ts';
import type { Peer, Spotter } from './spans.ts';

export interface BuildRow {
  names: number;
  oursMs: number;
  /** Everything that is stored, ids included. */
  bytesPerAlias: number;
  /** Milliseconds, and bytes of heap; null where it was left out. */
  peers: Record<string, { ms: number | null; bytes: number | null }>;
}

/** Builds ours and the peers one after another, ours after a build of a few names. */
export function measureBuild(
  names: readonly string[],
  peers: readonly Peer[],
): { row: BuildRow; lexicon: Lexicon; spotters: Map<string, Spotter> } {
  compile(names.slice(0, 10_000));
  // As before each peer: what making the names left behind is nobody's to clear away.
  used();
  const from = performance.now();
  const lexicon = compile(names);
  const oursMs = performance.now() - from;
  const spotters = new Map<string, Spotter>();
  const row: BuildRow = { names: names.length, oursMs, bytesPerAlias: bytesOf(lexicon) / names.length, peers: {} };
  for (const peer of PEERS) {
    if (!peers.includes(peer)) {
      row.peers[peer.name] = { ms: null, bytes: null };
      continue;
    }
    const heap = used();
    const begun = performance.now();
    spotters.set(peer.name, peer.build(names));
    const ms = performance.now() - begun;
    row.peers[peer.name] = { ms, bytes: Math.max(0, used() - heap) };
  }
  return { row, lexicon, spotters };
}

/** Bytes in use after a collection; node runs with --expose-gc. */
function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
