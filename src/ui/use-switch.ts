import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../problem.ts';
import { useAction } from './use-action.ts';

export interface SwitchState {
  /** What the reader sees: what they asked for while it is done, then what is. */
  on: boolean;
  busy: boolean;
  problem: Problem | null;
  turn: (on: boolean) => void;
}

/**
 * A switch that takes a moment: it stays where the reader put it until `on` follows, and goes back where that fails.
 * It is not disabled meanwhile, which would take the focus away.
 */
export function useSwitch(on: boolean, act: (on: boolean) => Promise<void>): SwitchState {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const { run, busy, problem } = useAction(act);
  useEffect(() => setWanted(null), [on]);
  return {
    on: wanted ?? on,
    busy,
    problem,
    turn(next) {
      if (busy) return;
      setWanted(next);
      void run(next).then((done) => !done && setWanted(null));
    },
  };
}
