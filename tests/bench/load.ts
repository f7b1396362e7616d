import { type Lexicon, lexiconFrom } from '../../src/engine/index.ts';
import { inTurns } from './measure.ts';
import { bytesOf } from './ours.ts';

export interface LoadRow {
  names: number;
  bytes: number;
  /** A copy as the browser's storage makes one: the least that any load costs. */
  copyMs: number;
  /** The same and all checks, ready to spot. */
  loadMs: number;
}

export function measureLoad(names: number, lexicon: Lexicon): LoadRow {
  const times = inTurns(
    [
      { name: 'copy', run: () => structuredClone(lexicon) },
      { name: 'load', run: () => lexiconFrom(structuredClone(lexicon)) },
    ],
    { least: 5, budget: 300 },
  );
  return { names, bytes: bytesOf(lexicon), copyMs: times.get('copy') ?? 0, loadMs: times.get('load') ?? 0 };
}
