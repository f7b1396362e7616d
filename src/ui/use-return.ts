import { useEffect, useRef } from 'preact/hooks';

/** What to do when the reader comes back to the tab or its window: elsewhere something may have changed meanwhile. */
export function useReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    let away = false;
    const onMove = ({ type }: Event) => {
      if (type === 'blur' || document.visibilityState === 'hidden') away = true;
      else if (away) {
        // Once: who comes back to a tab comes back to its window with that.
        away = false;
        latest.current();
      }
    };
    const moves = new AbortController();
    document.addEventListener('visibilitychange', onMove, moves);
    for (const type of ['focus', 'blur']) addEventListener(type, onMove, moves);
    return () => moves.abort();
  }, []);
}
