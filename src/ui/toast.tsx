import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toProblem } from '../problem.ts';
import { Button, IconButton } from './button.tsx';
import { CloseIcon } from './icons/action-icons.tsx';
import { uncover } from './uncover.ts';
import { useFocusBack } from './use-focus-back.ts';

/** Long enough to read the line and reach its button (WCAG 2.2.1); pointing at it or focusing it stops the clock. */
const STAYS_MS = 10_000;

export interface Said {
  text: string;
  /** Brings back what was done; left out where there is nothing to bring back. */
  undo?: () => Promise<unknown>;
}

interface Line extends Said {
  key: number;
}

export interface ToastLines {
  lines: readonly Line[];
  /** Answers with the line's key. */
  say: (said: Said) => number;
  dismiss: (key: number) => void;
  /** Dismisses all. */
  clear: () => void;
}

/** The lines that `Toasts` shows, newest last. */
export function useToasts(): ToastLines {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const nextKey = useRef(0);
  const say = useCallback((said: Said) => {
    nextKey.current += 1;
    const line = { ...said, key: nextKey.current };
    // Each text once and three at most: more would cover what they speak of, and the library's history undoes the rest.
    setLines((before) => [...before.filter(({ text }) => text !== line.text).slice(-2), line]);
    return line.key;
  }, []);
  const dismiss = useCallback((key: number) => setLines((before) => before.filter((line) => line.key !== key)), []);
  const clear = useCallback(() => setLines([]), []);
  return { lines, say, dismiss, clear };
}

interface ToastsProps extends Pick<ToastLines, 'lines' | 'dismiss'> {
  /** Where there is little room: the newest alone, and each other when its time has come. */
  oneByOne?: boolean;
}

/** A live region for what was just done, with Undo. Put it on the page once, from the start. */
export function Toasts({ lines, dismiss, oneByOne = false }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {lines.slice(oneByOne ? -1 : 0).map((line) => (
        <Toast key={line.key} line={line} onDone={() => dismiss(line.key)} />
      ))}
    </div>
  );
}

function Toast({ line, onDone }: { line: Line; onDone: () => void }) {
  const [text, setText] = useState(line.text);
  const [undoing, setUndoing] = useState<'no' | 'busy' | 'done'>('no');
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const close = useRef<HTMLButtonElement>(null);
  const done = useRef(onDone);
  done.current = onDone;

  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current) uncover(root.current);
  }, []);

  const cameIn = useFocusBack(root);

  const paused = held.pointer || held.focus || undoing === 'busy';
  useEffect(() => {
    if (paused) return;
    const timer = setTimeout(() => done.current(), STAYS_MS);
    return () => clearTimeout(timer);
  }, [paused]);

  async function undo() {
    if (!line.undo || undoing !== 'no') return;
    setUndoing('busy');
    try {
      await line.undo();
      setUndoing('done');
      setText('Undone.');
      // The button that had the focus is going away.
      close.current?.focus();
    } catch (error) {
      setUndoing('no');
      setText(toProblem(error).message);
    }
  }

  return (
    <div
      class="toast"
      ref={root}
      onPointerEnter={() => setHeld((before) => ({ ...before, pointer: true }))}
      onPointerLeave={() => setHeld((before) => ({ ...before, pointer: false }))}
      onFocusIn={(event) => {
        cameIn(event);
        setHeld((before) => ({ ...before, focus: true }));
      }}
      onFocusOut={() => setHeld((before) => ({ ...before, focus: false }))}
    >
      <span>{text}</span>
      {line.undo && undoing !== 'done' && (
        <Button look="quiet" also="toast-undo" onClick={undo} aria-disabled={undoing === 'busy'}>
          Undo
        </Button>
      )}
      <IconButton name="Dismiss" onClick={onDone} buttonRef={close}>
        <CloseIcon size={14} />
      </IconButton>
    </div>
  );
}
