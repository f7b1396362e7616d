import type { Lexicon } from '../../src/engine/index.ts';
import { floor } from './floor.ts';
import { inTurns, type Turns } from './measure.ts';
import { spotterOf } from './ours.ts';
import { PEERS } from './peers/index.ts';
import { type Spotter, sameSpans } from './spans.ts';

export interface ScanRow {
  names: number;
  pageKB: number;
  floorMs: number;
  oursMs: number;
  /** Null where the peer was left out. */
  peers: Record<string, number | null>;
}

/** Spots one page with everybody in turns. Throws where a peer's answer is not ours. */
export function measureScan(
  names: number,
  pageKB: number,
  page: string,
  lexicon: Lexicon,
  spotters: ReadonlyMap<string, Spotter>,
  turns: Turns,
): ScanRow {
  const ours = spotterOf(lexicon);
  const spans = ours(page);
  for (const [name, spot] of spotters) {
    if (!sameSpans(spot(page), spans)) throw new Error(`${name} does not give our answers for ${names} names.`);
  }
  const times = inTurns(
    [
      { name: 'floor', run: () => floor(page) },
      { name: 'ours', run: () => ours(page) },
      ...[...spotters].map(([name, spot]) => ({ name, run: () => spot(page) })),
    ],
    turns,
  );
  return {
    names,
    pageKB,
    floorMs: times.get('floor') ?? 0,
    oursMs: times.get('ours') ?? 0,
    peers: Object.fromEntries(PEERS.map(({ name }) => [name, times.get(name) ?? null])),
  };
}
