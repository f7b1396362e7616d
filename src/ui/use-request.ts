import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Problem, toProblem } from '../problem.ts';

export interface Request<T> {
  /** The last answer, also while a newer one is awaited, so that nothing jumps; undefined before the first. */
  value: T | undefined;
  loading: boolean;
  problem: Problem | null;
  reload: () => void;
}

/**
 * Asks for something when the part appears and whenever `inputs` change. Answers that come late, after a newer
 * question or after the part went away, are dropped. It asks before the part is drawn: the frame is not waited for.
 *
 * @param question returns the promise, or null where there is nothing to ask: then the value is undefined.
 */
export function useRequest<T>(question: () => Promise<T> | null, inputs: readonly unknown[]): Request<T> {
  const [state, setState] = useState<Omit<Request<T>, 'reload'>>({ value: undefined, loading: true, problem: null });
  const [round, setRound] = useState(0);
  const latest = useRef(question);
  latest.current = question;

  useLayoutEffect(() => {
    let wanted = true;
    const answer = latest.current();
    if (!answer) {
      setState({ value: undefined, loading: false, problem: null });
      return;
    }
    setState((before) => ({ ...before, loading: true }));
    answer.then(
      (value) => wanted && setState({ value, loading: false, problem: null }),
      (error: unknown) =>
        wanted && setState((before) => ({ value: before.value, loading: false, problem: toProblem(error) })),
    );
    return () => {
      wanted = false;
    };
  }, [...inputs, round]);

  const reload = useCallback(() => setRound((n) => n + 1), []);
  return { ...state, reload };
}
