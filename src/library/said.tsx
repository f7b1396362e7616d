import { useCallback, useEffect, useState } from 'preact/hooks';
import { CheckIcon } from '../ui/icons/action-icons.tsx';

/** Long enough to be read; nothing is lost with it, since what was saved is on the page. */
const STAYS_MS = 5_000;

interface Line {
  text: string;
  /** Tells the same words said twice apart. */
  key: number;
}

/** The last thing said, until its time is over. */
export function useSaid(): { line: Line | null; say: (text: string) => void } {
  const [line, setLine] = useState<Line | null>(null);
  const say = useCallback((text: string) => setLine((before) => ({ text, key: (before?.key ?? 0) + 1 })), []);
  useEffect(() => {
    if (!line) return;
    const timer = setTimeout(() => setLine(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [line]);
  return { line, say };
}

/** A quiet line, also read aloud, that something is saved. What can be undone is a toast instead. */
export function Said({ line }: { line: Line | null }) {
  return (
    <div class="said" role="status">
      {line && (
        <p key={line.key}>
          <CheckIcon size={14} />
          <span dir="auto">{line.text}</span>
        </p>
      )}
    </div>
  );
}
