import { useCallback, useRef, useState } from 'preact/hooks';
import { type Problem, toProblem } from '../problem.ts';

export interface Action<A extends unknown[]> {
  /** Resolves to whether it went well; a second call while one is under way does nothing and says false. */
  run: (...args: A) => Promise<boolean>;
  busy: boolean;
  problem: Problem | null;
  /** Forgets the last problem. */
  clear: () => void;
}

/** Something the reader sets off: it runs once at a time, and its problem stays until it is tried again. */
export function useAction<A extends unknown[]>(act: (...args: A) => Promise<void>): Action<A> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);
  const latest = useRef(act);
  latest.current = act;

  const run = useCallback(async (...args: A) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await latest.current(...args);
      return true;
    } catch (error) {
      setProblem(toProblem(error));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setProblem(null), []);
  return { run, busy, problem, clear };
}
