import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { CheckIcon } from '../ui/icons/action-icons.tsx';

/** Long enough to be read; nothing is lost with it, since what was saved is on the page. */
const STAYS_MS = 5_000;

interface Line {
  text: string;
  /** Tells the same words said twice apart. */
  key: number;
  /** The address that it was said at: on another view it says nothing. */
  at: string;
}

export interface SaidLine {
  line: Line | null;
  say: (text: string) => void;
  clear: () => void;
}

/** The last thing said, until its time is over or something else is said. */
export function useSaid(): SaidLine {
  const [line, setLine] = useState<Line | null>(null);
  const lastKey = useRef(0);
  const say = useCallback((text: string) => {
    lastKey.current += 1;
    setLine({ text, key: lastKey.current, at: location.hash });
  }, []);
  const clear = useCallback(() => setLine(null), []);
  useEffect(() => {
    if (!line) return;
    const timer = setTimeout(() => setLine(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [line]);
  return { line: line?.at === location.hash ? line : null, say, clear };
}

/** A quiet line, also read aloud, that something is saved. What can be undone is a toast instead. */
export function Said({ line }: { line: Line | null }) {
  return (
    <div class="said" role="status">
      {line && (
        <p key={line.key}>
          <CheckIcon size={14} />
          <span>{line.text}</span>
        </p>
      )}
    </div>
  );
}
